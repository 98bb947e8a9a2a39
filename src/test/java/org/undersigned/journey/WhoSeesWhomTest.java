package org.undersigned.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.undersigned.account.Role;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.Mailbox;
import org.undersigned.testsupport.OpenAppeal;
import org.undersigned.testsupport.Staff;
import org.undersigned.testsupport.Words;

/** A secret at each audience, and a search through every output there is (signing.md A2). */
@QuarkusTest
@Installation
class WhoSeesWhomTest {

    private final OpenAppeal appeal = OpenAppeal.begin();
    private final String api = "/api/v1/campaigns/" + appeal.slug();
    private final Sightings seen = new Sightings();

    GreenMail server;

    @Test
    void everyOutput_showsWhomItsReaderMaySee_andNobodyElse() {
        try (Log log = new Log()) {
            Stream.of(Secret.values()).forEach(secret -> secret.comeAbout(appeal, server));
            List<String> targets = as(Role.COORDINATOR).get(api).path("targets.id");

            forEverybody();
            letters(targets);
            lists(targets.getFirst());
            delivered(targets);
            seen.note("audit", as(Role.ADMIN).get("/api/v1/audit?size=500"));
            seen.note("log", log.words());
        }
        assertThat(seen.table())
                .isEqualTo(
                        """
                        front page: -
                        page: -
                        tally.json: -
                        signatories: P
                        signatories, next page: -
                        letter: P
                        letter, DRAFTER, annex: P
                        letter, DRAFTER, no annex: -
                        letter, DRAFTER, target with names: P
                        letter, DRAFTER, target without: P
                        letter, REVIEWER, annex: P
                        letter, REVIEWER, no annex: -
                        letter, REVIEWER, target with names: P
                        letter, REVIEWER, target without: P
                        letter, COORDINATOR, annex: P
                        letter, COORDINATOR, no annex: -
                        letter, COORDINATOR, target with names: PT
                        letter, COORDINATOR, target without: P
                        preview: P
                        signatures, COORDINATOR: EKOPRTUekoprtu
                        signatures, DRAFTER: 403
                        signatures, REVIEWER: 403
                        signatures, ADMIN: 403
                        csv, PRESS: P
                        csv, TARGET: PT
                        csv, STAFF: EKOPTekopt
                        csv, STAFF, everybody: EKOPRTUekoprtu
                        csv, STAFF, addresses: EKOPT@
                        delivered, target with names: PT
                        delivered, target without: P
                        words of their mails: -
                        deliveries: -
                        audit: -
                        log: -
                        """);
    }

    private void forEverybody() {
        seen.note("front page", given().get("/"));
        seen.note("page", given().get(appeal.page()));
        seen.note("tally.json", given().get(appeal.page() + "/tally.json"));
        seen.note("signatories", given().get(appeal.page() + "/signatories"));
        seen.note("signatories, next page", given().get(appeal.page() + "/signatories?page=1"));
        seen.noteEach(
                "letter",
                List.of("", ".pdf", ".docx", ".txt"),
                format -> given().get(appeal.page() + "/letter" + format));
    }

    private void letters(List<String> targets) {
        Map<String, String> wishes = new LinkedHashMap<>();
        wishes.put("annex", "annex=true");
        wishes.put("no annex", "annex=false");
        wishes.put("target with names", "target=" + targets.get(0));
        wishes.put("target without", "target=" + targets.get(1));
        for (Role role : List.of(Role.DRAFTER, Role.REVIEWER, Role.COORDINATOR)) {
            String token = Staff.with(role).token();
            wishes.forEach(
                    (name, wish) ->
                            seen.noteEach(
                                    "letter, " + role + ", " + name,
                                    List.of("pdf", "docx", "html", "txt"),
                                    format ->
                                            bearing(token)
                                                    .get(api + "/letter." + format + "?" + wish)));
        }
        seen.note(
                "preview",
                given().cookie("desk", Staff.with(Role.COORDINATOR).cookie())
                        .get("/desk/campaigns/" + appeal.slug() + "/preview"));
    }

    private void lists(String target) {
        for (Role role : List.of(Role.COORDINATOR, Role.DRAFTER, Role.REVIEWER, Role.ADMIN)) {
            seen.note("signatures, " + role, as(role).get(api + "/signatures?size=200"));
        }
        csv("PRESS", "for=PRESS");
        csv("TARGET", "for=TARGET&target=" + target);
        csv("STAFF", "for=STAFF");
        csv("STAFF, everybody", "for=STAFF&state=ALL");
        csv("STAFF, addresses", "for=STAFF&columns=name,email");
    }

    private void csv(String name, String query) {
        seen.note("csv, " + name, as(Role.COORDINATOR).get(api + "/signatures.csv?" + query));
    }

    private void delivered(List<String> targets) {
        for (int i = 0; i < targets.size(); i++) {
            Mailbox.of(server).clear();
            String order =
                    "{\"channel\": \"EMAIL\", \"targets\": [\"%s\"]}".formatted(targets.get(i));
            as(Role.COORDINATOR).body(order).post(api + "/deliveries").then().statusCode(202);
            byte[] pdf = Mailbox.of(server).onlyAttachmentSentTo("office@aven.invalid");
            seen.note("delivered, target " + (i == 0 ? "with names" : "without"), Words.inPdf(pdf));
        }
        seen.note(
                "words of their mails",
                GreenMailUtil.getWholeMessage(
                        Mailbox.of(server).onlyMailTo("office@aven.invalid")));
        seen.note("deliveries", as(Role.COORDINATOR).get(api + "/deliveries"));
    }

    private static RequestSpecification as(Role role) {
        return Staff.with(role).api();
    }

    private static RequestSpecification bearing(String token) {
        return given().header("Authorization", "Bearer " + token);
    }
}
