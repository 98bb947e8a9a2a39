package org.undersigned.delivery.dispatch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.undersigned.account.Role;
import org.undersigned.campaign.Campaigns;
import org.undersigned.delivery.Deliveries;
import org.undersigned.delivery.Delivery;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.Mailbox;
import org.undersigned.testsupport.Staff;

/** The coordinator in the browser, by its pages and forms. */
@QuarkusTest
@Installation
class DispatchDeskTest {

    @Inject Campaigns campaigns;
    @Inject Deliveries deliveries;

    GreenMail mailServer;

    private Appeal appeal;
    private String cookie;
    private String page;

    @BeforeEach
    void signIn() {
        appeal = Appeal.approved();
        cookie = appeal.cora().cookie();
        page = "/desk/campaigns/" + appeal.slug() + "/deliveries";
    }

    private RequestSpecification browser() {
        return given().cookie("desk", cookie).redirects().follow(false);
    }

    private RequestSpecification form() {
        return browser().formParam("token", hidden(browser().get(page), "token"));
    }

    private static String hidden(Response page, String name) {
        Matcher value =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"")
                        .matcher(page.asString());
        assertThat(value.find()).as(page.asString()).isTrue();
        return value.group(1);
    }

    private Delivery toPremier() {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                deliveries
                                        .latestOf(campaigns.bySlug(appeal.slug()).orElseThrow())
                                        .get(appeal.premier()));
    }

    @Test
    void show_beforeAnything_offersToSend() {
        browser()
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString("Nothing sent yet"))
                .body(containsString("M. Odo Brecht, Minister"))
                .body(containsString("no e-mail address"))
                .body(containsString("Check before sending"));
    }

    @Test
    void review_namesEverybody_thenSends_onceForADoubleClick() {
        Response review =
                form().formParam("channel", "EMAIL")
                        .formParam("targets", appeal.premier(), appeal.justice())
                        .post(page + "/review");

        review.then()
                .statusCode(200)
                .body(containsString(appeal.premierMailbox()))
                .body(containsString(appeal.justiceMailbox()))
                .body(containsString("those that were given for the recipients only"))
                .body(containsString("Send now"));
        assertThat(Mailbox.of(mailServer).mailsTo(appeal.premierMailbox())).isEmpty();

        String wish = hidden(review, "id");
        send(wish).then().statusCode(303).header("Location", endsWith(page));
        send(wish).then().statusCode(409).body(containsString("already"));

        Mailbox.of(mailServer).onlyMailTo(appeal.premierMailbox());
        browser().get(page).then().statusCode(200).body(containsString("Details"));
    }

    private Response send(String wish) {
        return form().formParam("id", wish)
                .formParam("channel", "EMAIL")
                .formParam("targets", appeal.premier(), appeal.justice())
                .formParam("at", "")
                .post(page);
    }

    @Test
    void review_badInput_keepsWhatWasTyped() {
        form().formParam("channel", "EMAIL")
                .formParam("targets", appeal.unreachable())
                .formParam("at", "2199-01-01T09:00")
                .post(page + "/review")
                .then()
                .statusCode(422)
                .body(containsString("has no e-mail address. Add one"))
                .body(containsString("value=\"2199-01-01T09:00\""))
                .body(containsString("value=\"" + appeal.unreachable() + "\" checked"));
        form().formParam("channel", "EMAIL")
                .post(page + "/review")
                .then()
                .statusCode(422)
                .body(containsString("Choose at least one target."));
    }

    @Test
    void order_withoutTheTokenOfTheSession_isRefused() {
        browser()
                .formParam("channel", "HAND")
                .formParam("targets", appeal.premier())
                .post(page)
                .then()
                .statusCode(403);
        assertThat(toPremier()).isNull();
    }

    @Test
    void carried_printedWithItsHash_refused_answered() throws Exception {
        form().formParam("channel", "HAND")
                .formParam("targets", appeal.premier())
                .post(page)
                .then()
                .statusCode(303);
        UUID id = toPremier().id();
        String one = "/desk/deliveries/" + id;

        byte[] pdf =
                form().post(page + "/" + id + "/print")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray();
        String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
        browser()
                .get(one)
                .then()
                .statusCode(200)
                .body(allOf(containsString(sha256), containsString("Printed.")));

        form().formParam("outcome", "REFUSED")
                .formParam("note", "Despite the <permit>.")
                .post(one + "/outcome")
                .then()
                .statusCode(303);
        form().formParam("summary", "").post(one + "/replies").then().statusCode(422);
        form().formParam("receivedOn", "2026-06-01")
                .formParam("summary", "They will look into it")
                .post(one + "/replies")
                .then()
                .statusCode(303);
        browser()
                .get(one)
                .then()
                .body(containsString("Despite the &lt;permit&gt;."))
                .body(containsString("They will look into it"))
                .body(containsString("Noor Example"));
    }

    @Test
    void preview_isThePdf() {
        browser()
                .get(page + "/letter/" + appeal.premier())
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Cache-Control", containsString("no-store"));
        browser().get(page + "/letter/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void sample_saysWhyItIsNotSent() {
        appeal.showAsSample();

        browser()
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString("This campaign is a sample."))
                .body(not(containsString("Check before sending")));
    }

    @Test
    void pages_othersThanCoordinators_areRefused() {
        String others = Staff.with(Role.DRAFTER, Role.REVIEWER, Role.ADMIN).cookie();

        given().cookie("desk", others).get(page).then().statusCode(403);
        given().cookie("desk", others)
                .get(page + "/letter/" + appeal.premier())
                .then()
                .statusCode(403);
    }
}
