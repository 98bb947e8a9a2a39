package org.undersigned.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.undersigned.testsupport.Caller;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.Mailbox;

/**
 * One appeal from draft to delivered letter, by a script: Dora drafts, Rex reviews, Cora
 * coordinates, Sana signs, and the Prime Minister's office gets the letter.
 */
@QuarkusTest
@Installation
class ApiJourneyTest {

    private static final String SLUG = "free-the-archivists";

    GreenMail server;

    @Test
    void appeal_fromDraftToDelivery() throws Exception {
        Caller admin = Caller.admin();
        Caller dora = admin.hires("Dora Draft", "DRAFTER");
        Caller rex = admin.hires("Rex Review", "REVIEWER");
        Caller cora = admin.hires("Cora Coordinate", "COORDINATOR");

        admin.put("/organisation", organisation()).statusCode(200);
        dora.post("/campaigns", campaign(dora)).statusCode(201).body("state", equalTo("DRAFT"));
        reviewedBySomebodyElse(dora, rex);
        cora.post("/campaigns/" + SLUG + "/state", Map.of("to", "OPEN")).statusCode(200);
        signatoriesInOrder(cora);
        Mailbox.of(server).clear();
        signedAndConfirmed();
        exported(cora);
        letterReads(dora);
        delivered(cora);
    }

    private static Map<String, Object> organisation() {
        return Map.of(
                "name", "Lantern for Open Records",
                "address", "12 Quay Street\n1201 Geneva",
                "contact", "letters@lantern.invalid",
                "website", "https://lantern.invalid",
                "language", "en");
    }

    private static Map<String, Object> campaign(Caller dora) {
        String minister = official(dora, "Elin Vasterling", "Prime Minister", "pm@gov.invalid");
        String justice = official(dora, "Odo Brecht", "Minister of Justice", "mj@gov.invalid");
        return Map.of(
                "slug",
                SLUG,
                "kind",
                "PETITION",
                "signing",
                "PUBLIC",
                "published",
                true,
                "language",
                "en",
                "title",
                "Free the two archivists",
                "letter",
                Map.of(
                        "template", "open-letter",
                        "place", "Geneva",
                        "date", "2026-11-23",
                        "addressBlock", true,
                        "subjectLabel", "Subject",
                        "subject", "Two archivists in detention",
                        "body", "We write about *two archivists*.\n\nWe ask for their release.",
                        "closing", "Sincerely,"),
                "leadSignatories",
                List.of(Map.of("name", "Ines Marlow", "title", "Director")),
                "targets",
                List.of(
                        Map.of("official", minister, "as", "TO", "receivesNames", true),
                        Map.of("official", justice, "as", "CC")),
                "goal",
                100);
    }

    private static String official(Caller dora, String name, String office, String address) {
        return dora.post(
                        "/officials",
                        Map.of(
                                "name",
                                name,
                                "honorific",
                                "H.E.",
                                "office",
                                Map.of(
                                        "title",
                                        office,
                                        "institution",
                                        "Government of Norland",
                                        "emails",
                                        List.of(address),
                                        "postalAddress",
                                        "1 Government Square"),
                                "language",
                                "en",
                                "heldFrom",
                                "2025-01-01",
                                "salutations",
                                Map.of("en", "Dear " + office + ",")))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void reviewedBySomebodyElse(Caller dora, Caller rex) {
        String state = "/campaigns/" + SLUG + "/state";
        dora.post(state, Map.of("to", "IN_REVIEW")).statusCode(200);
        dora.post(state, Map.of("to", "APPROVED")).statusCode(403);
        rex.post(state, Map.of("to", "OPEN")).statusCode(403);
        rex.post(state, Map.of("to", "APPROVED"))
                .statusCode(200)
                .body("state", equalTo("APPROVED"));
    }

    private static void signatoriesInOrder(Caller cora) {
        String signatories = "/campaigns/" + SLUG + "/signatories";
        cora.post(
                        signatories,
                        Map.of(
                                "kind", "PERSON",
                                "honorific", "Prof.",
                                "name", "Tove Adler",
                                "designation", "Emeritus Professor of Archives",
                                "attestation", Map.of("how", "e-mail of 20 November")))
                .statusCode(201);
        given().spec(cora.spec())
                .contentType("text/csv")
                .queryParam("how", "signed on paper")
                .body(
                        """
                        kind,honorific,name,designation,country,group
                        ORGANISATION,,"Human rights movement ""405""\",,Norway,
                        PERSON,,Mira Okonedo,"human rights defender, Director of C",FR,
                        """)
                .post("/api/v1" + signatories + "/import")
                .then()
                .statusCode(200)
                .body("imported", equalTo(2));
        List<String> ids =
                cora.get(signatories).body("total", equalTo(3)).extract().path("items.id");
        cora.put(signatories + "/order", List.of(ids.get(2), ids.get(0), ids.get(1)))
                .statusCode(200);
        cora.get(signatories)
                .body(
                        "items.name",
                        contains("Mira Okonedo", "Tove Adler", "Human rights movement \"405\""));
    }

    private void signedAndConfirmed() {
        given().redirects()
                .follow(false)
                .formParam("name", "Sana Ilvari")
                .formParam("email", "sana@home.invalid")
                .formParam("country", "FI")
                .formParam("capacity", "PERSONAL")
                .formParam("audience", "PUBLIC")
                .post("/campaigns/" + SLUG + "/signatures")
                .then()
                .statusCode(303);
        String link = Mailbox.of(server).linkSentTo("sana@home.invalid", "/confirm/");
        given().get(link).then().statusCode(200);
        tally(0);
        given().redirects().follow(false).post(link).then().statusCode(303);
        given().redirects().follow(false).post(link).then().statusCode(303);
        tally(1);
    }

    /** The count is published at each tick, so a moment may pass. */
    private static void tally(int confirmed) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                given().get("/campaigns/" + SLUG + "/tally.json")
                                        .then()
                                        .statusCode(200)
                                        .body("confirmed", equalTo(confirmed))
                                        .body("goal", equalTo(100)));
    }

    private static void exported(Caller cora) {
        cora.get("/campaigns/" + SLUG + "/signatures").body("items.name", contains("Sana Ilvari"));
        String csv =
                cora.get("/campaigns/" + SLUG + "/signatures.csv?columns=name,country")
                        .extract()
                        .asString();
        assertThat(csv.lines()).containsExactly("name,country", "Sana Ilvari,FI");
    }

    private static void letterReads(Caller dora) throws Exception {
        String letter = "/campaigns/" + SLUG + "/letter";
        String text = dora.get(letter + ".txt").extract().asString();
        assertThat(text)
                .isEqualTo(
                        """
                        Lantern for Open Records
                        12 Quay Street
                        1201 Geneva
                        letters@lantern.invalid
                        https://lantern.invalid

                        Geneva, November 23, 2026

                        H.E. Elin Vasterling
                        Prime Minister
                        Government of Norland
                        1 Government Square

                        Subject: Two archivists in detention

                        Dear Prime Minister,

                        We write about two archivists.

                        We ask for their release.

                        Sincerely,

                        Ines Marlow
                        Director

                        Mira Okonedo, human rights defender, Director of C, France
                        Prof. Tove Adler, Emeritus Professor of Archives
                        Human rights movement "405", Norway

                        Copy to:
                        H.E. Odo Brecht, Minister of Justice

                        Supporters

                        Sana Ilvari, Finland
                        """);
        assertThat(dora.get(letter + ".html").extract().asString()).contains("Sana Ilvari");
        byte[] pdf = dora.get(letter + ".pdf").extract().asByteArray();
        assertThat(words(pdf)).isEqualTo(text.split("\\s+"));
        assertThat(given().get("/campaigns/" + SLUG + "/letter.txt").asString()).isEqualTo(text);
    }

    private static String[] words(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            // Page numbers are the only words that a format may add.
            return text.replaceAll("(?m)^\\d+ / \\d+$", "").strip().split("\\s+");
        }
    }

    private void delivered(Caller cora) throws Exception {
        String deliveries = "/campaigns/" + SLUG + "/deliveries";
        cora.post(deliveries, Map.of("channel", "EMAIL")).statusCode(202);
        byte[] sent = Mailbox.of(server).onlyAttachmentSentTo("pm@gov.invalid");
        assertThat(words(sent)).contains("Sana", "Ilvari,");
        assertThat(words(Mailbox.of(server).onlyAttachmentSentTo("mj@gov.invalid")))
                .contains("Copy");
        cora.post(deliveries, Map.of("channel", "EMAIL")).statusCode(409);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                cora.get(deliveries)
                                        .body("items", hasSize(2))
                                        .body("items.state", everyItem(equalTo("SENT")))
                                        .body(
                                                "items.sha256",
                                                everyItem(matchesPattern("[0-9a-f]{64}"))));
    }
}
