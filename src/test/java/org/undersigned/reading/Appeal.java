package org.undersigned.reading;

import static io.restassured.RestAssured.given;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.undersigned.account.Role;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignState;
import org.undersigned.campaign.Campaigns;
import org.undersigned.testsupport.Staff;

/**
 * A letter in English and Arabic, to a minister who receives names and, on copy, to one who does
 * not; new for each test.
 */
record Appeal(String slug, UUID minister, UUID copied) {

    private static final Instant WRITTEN = Instant.parse("2026-05-18T09:00:00Z");

    /** One that is published, that everybody may sign, and in this state. */
    static Appeal in(CampaignState state) {
        return in(state, "\"published\": true, \"signing\": \"PUBLIC\"");
    }

    /**
     * @param settings more fields of the campaign, as the API words them
     */
    static Appeal in(CampaignState state, String settings) {
        RequestSpecification dora = Staff.with(Role.DRAFTER).api();
        String slug = "read-" + UUID.randomUUID();
        List<String> targets =
                given().spec(dora)
                        .body(form(dora, slug, settings))
                        .post("/api/v1/campaigns")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("targets.id");
        Appeal appeal =
                new Appeal(slug, UUID.fromString(targets.get(0)), UUID.fromString(targets.get(1)));
        QuarkusTransaction.requiringNew().run(() -> appeal.moveTo(state));
        return appeal;
    }

    private static String form(RequestSpecification dora, String slug, String settings) {
        return """
        {"slug": "%s", "kind": "OPEN_LETTER", "title": "Free the archivists", %s,
         "letter": {"place": "Lyon", "date": "2026-05-18", "subjectLabel": "Object",
                    "subject": "The two archivists", "body": "We ask *you*.",
                    "closing": "Sincerely,"},
         "translations": {"ar": {"title": "أطلقوا سراح أمينَي المحفوظات",
                                 "letter": {"subject": "أمينا المحفوظات",
                                            "body": "نطلب منكم.", "closing": ""}}},
         "leadSignatories": [{"name": "Ilse Hart", "title": "Director"}],
         "targets": [{"official": "%s", "as": "TO", "receivesNames": true},
                     {"official": "%s", "as": "CC"}]}"""
                .formatted(
                        slug, settings, official(dora, "Odo Brecht"), official(dora, "Ada Quint"));
    }

    private static String official(RequestSpecification dora, String name) {
        return given().spec(dora)
                .body(
                        """
                        {"name": "%s", "honorific": "M.", "language": "en",
                         "office": {"title": "Minister", "institution": "Government",
                                    "country": "FR"},
                         "emails": ["%s@gov.invalid"]}"""
                                .formatted(name, name.replace(' ', '.')))
                .post("/api/v1/officials")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Straight there: who may take which step is another room's test. */
    private void moveTo(CampaignState state) {
        for (CampaignState next : CampaignState.values()) {
            if (campaign().state() != state && next != CampaignState.DRAFT) {
                campaign().moveTo(next, WRITTEN);
            }
        }
    }

    /** What the API says is this letter's address. */
    String api(String ending) {
        return "/api/v1/campaigns/" + slug + "/letter." + ending;
    }

    /** Where everybody reads it. */
    String page(String ending) {
        return "/campaigns/" + slug + "/letter" + ending;
    }

    Campaign campaign() {
        return bean(Campaigns.class).bySlug(slug).orElseThrow();
    }

    static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
