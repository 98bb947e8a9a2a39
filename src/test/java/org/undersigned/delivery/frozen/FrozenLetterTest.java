package org.undersigned.delivery.frozen;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.undersigned.account.Role;
import org.undersigned.delivery.Deliveries;
import org.undersigned.delivery.Delivery;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.Mailbox;
import org.undersigned.testsupport.OpenAppeal;
import org.undersigned.testsupport.Signer;
import org.undersigned.testsupport.Staff;

/** What left stays as it left, and those whose names it carries are told. */
@QuarkusTest
@Installation
class FrozenLetterTest {

    private static final String TOKEN = "(?s).*?name=\"token\" value=\"([^\"]*)\".*";

    @Inject FrozenLetters frozen;
    @Inject Deliveries deliveries;

    GreenMail server;

    private final OpenAppeal appeal = OpenAppeal.begin();
    private final Staff coordinator = Staff.with(Role.COORDINATOR);
    private String cookie;
    private final String api = "/api/v1/campaigns/" + appeal.slug();

    @BeforeEach
    void signIn() {
        cookie = coordinator.cookie();
        Mailbox.of(server).clear();
    }

    @Test
    void sent_laterDownloads_giveTheBytesThatLeft() throws Exception {
        String own = signs("Sana Ilvari", "PUBLIC");
        UUID delivery = send("EMAIL", 0);
        byte[] arrived = Mailbox.of(server).onlyAttachmentSentTo("office@aven.invalid");

        appeal.rewrite("We ask you for something else.", true);
        given().redirects().follow(false).post(own + "/withdraw").then().statusCode(303);

        byte[] later = letter(delivery).then().statusCode(200).extract().asByteArray();
        assertThat(later).isEqualTo(arrived);
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(later));
        coordinator.api().get(api + "/deliveries").then().body("items[0].sha256", equalTo(sha256));
        page(delivery).then().body(containsString("with the name of one supporter"));
        audited(delivery);
    }

    private void audited(UUID delivery) {
        Staff.with(Role.ADMIN)
                .api()
                .get("/api/v1/audit?size=500")
                .then()
                .body(containsString("delivery.letter"))
                .body(containsString(delivery.toString()));
    }

    @Test
    void signer_afterSending_seesWhichLettersPrintTheName() {
        String before = signs("Sana Ilvari", "TARGET");
        send("EMAIL", 0);
        Mailbox.of(server).onlyAttachmentSentTo("office@aven.invalid");
        send("HAND", 1);
        String after = signs("Tove Lindqvist", "TARGET");

        given().redirects().follow(false).post(before + "/withdraw").then().statusCode(303);

        given().get(before)
                .then()
                .statusCode(200)
                .body(containsString("Letters with your name"))
                .body(containsString("Anselm Tierce"))
                .body(not(containsString("Berta Quell")));
        given().get(before + "/data").then().body(containsString("Anselm Tierce"));
        given().get(after).then().body(not(containsString("Letters with your name")));
    }

    @Test
    void printed_again_isTheLaterOne_andCountsOnceItLeft() {
        String own = signs("Sana Ilvari", "PUBLIC");
        UUID delivery = send("POST", 0);
        letter(delivery).then().statusCode(404);
        byte[] first = print(delivery);
        signs("Tove Lindqvist", "PUBLIC");
        byte[] second = print(delivery);

        assertThat(letter(delivery).asByteArray()).isEqualTo(second).isNotEqualTo(first);
        page(delivery).then().body(containsString("with the names of 2 supporters"));
        given().get(own).then().body(not(containsString("Anselm Tierce")));
        coordinator
                .api()
                .body("{\"outcome\": \"DELIVERED\", \"note\": \"\"}")
                .post("/api/v1/deliveries/" + delivery + "/outcome")
                .then()
                .statusCode(200);
        given().get(own).then().body(containsString("Anselm Tierce"));
    }

    @Test
    void letter_ofManyMegabytes_comesBackWhole() {
        byte[] pdf = new byte[2_345_678];
        new Random(7).nextBytes(pdf);
        List<UUID> signatures = Stream.generate(UUID::randomUUID).limit(1000).toList();
        CarriedNames names = new CarriedNames();
        signatures.forEach(names::add);
        Delivery delivery = delivery(send("HAND", 0));

        QuarkusTransaction.requiringNew()
                .run(() -> frozen.freeze(delivery, pdf, names, Instant.EPOCH));

        List<UUID> missing = new ArrayList<>(signatures);
        missing.removeIf(id -> frozen.carrying(appeal.id(), id).contains(delivery.id()));
        assertThat(frozen.pdf(delivery)).hasValue(pdf);
        assertThat(frozen.of(delivery)).hasValue(new FrozenLetter(Instant.EPOCH, 2_345_678, 1000));
        assertThat(missing).isEmpty();
        assertThat(frozen.carrying(appeal.id(), UUID.randomUUID())).isEmpty();
    }

    @Test
    void letter_othersThanCoordinators_areRefused() {
        UUID delivery = send("EMAIL", 1);
        Mailbox.of(server).onlyAttachmentSentTo("office@aven.invalid");
        Staff others = Staff.with(Role.DRAFTER, Role.REVIEWER, Role.ADMIN);
        others.api().get("/api/v1/deliveries/" + delivery + "/letter.pdf").then().statusCode(403);
        given().get("/api/v1/deliveries/" + delivery + "/letter.pdf").then().statusCode(401);
        letter(UUID.randomUUID()).then().statusCode(404);
    }

    private String signs(String name, String audience) {
        String own =
                Signer.called(name).with("audience", audience).signsAndConfirms(appeal, server);
        Mailbox.of(server).clear();
        return own;
    }

    private UUID send(String channel, int target) {
        List<String> targets = coordinator.api().get(api).path("targets.id");
        String order =
                "{\"channel\": \"%s\", \"targets\": [\"%s\"]}"
                        .formatted(channel, targets.get(target));
        return UUID.fromString(
                coordinator
                        .api()
                        .body(order)
                        .post(api + "/deliveries")
                        .then()
                        .statusCode(202)
                        .extract()
                        .path("items[0].id"));
    }

    private Response letter(UUID delivery) {
        return coordinator.api().get("/api/v1/deliveries/" + delivery + "/letter.pdf");
    }

    private Response page(UUID delivery) {
        return given().cookie("desk", cookie).get("/desk/deliveries/" + delivery);
    }

    private byte[] print(UUID delivery) {
        String token = page(delivery).asString().replaceFirst(TOKEN, "$1");
        return given().cookie("desk", cookie)
                .formParam("token", token)
                .post("/desk/campaigns/" + appeal.slug() + "/deliveries/" + delivery + "/print")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private Delivery delivery(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> deliveries.findById(id));
    }
}
