package org.undersigned.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.undersigned.account.Role;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignState;
import org.undersigned.campaign.CampaignTarget;
import org.undersigned.campaign.Campaigns;
import org.undersigned.campaign.draft.CampaignForm;
import org.undersigned.campaign.draft.Drafts;
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
        String slug = "read-" + UUID.randomUUID();
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            Campaign campaign = begin(slug, settings);
                            for (CampaignState next : CampaignState.values()) {
                                if (campaign.state() != state && next != CampaignState.DRAFT) {
                                    campaign.moveTo(next, WRITTEN);
                                }
                            }
                            List<CampaignTarget> targets = campaign.targets();
                            return new Appeal(slug, targets.get(0).id(), targets.get(1).id());
                        });
    }

    private static Campaign begin(String slug, String settings) throws JsonProcessingException {
        String form =
                """
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
                        .formatted(slug, settings, official("Odo Brecht"), official("Ada Quint"));
        return bean(Drafts.class)
                .begin(
                        bean(ObjectMapper.class).readValue(form, CampaignForm.class),
                        Staff.with(Role.DRAFTER).id(),
                        WRITTEN);
    }

    private static UUID official(String name) {
        UUID office = UUID.randomUUID();
        UUID official = UUID.randomUUID();
        EntityManager database = bean(EntityManager.class);
        database.createNativeQuery(
                        "insert into office (id, title, institution, country, emails,"
                                + " postal_address) values (?1, 'Minister', 'Government', 'FR', '',"
                                + " '')")
                .setParameter(1, office)
                .executeUpdate();
        database.createNativeQuery(
                        "insert into official (id, office_id, name, honorific, language, emails,"
                                + " salutations) values (?1, ?2, ?3, 'M.', 'en', '', '{}')")
                .setParameter(1, official)
                .setParameter(2, office)
                .setParameter(3, name)
                .executeUpdate();
        return official;
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
