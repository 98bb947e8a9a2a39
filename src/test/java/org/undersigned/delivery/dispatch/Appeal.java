package org.undersigned.delivery.dispatch;

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
import org.undersigned.campaign.course.Course;
import org.undersigned.campaign.course.Step;
import org.undersigned.campaign.draft.CampaignForm;
import org.undersigned.campaign.draft.Drafts;
import org.undersigned.testsupport.Staff;

/**
 * An approved open letter to a prime minister with a copy to a minister of justice, new for each
 * test; a third minister, on copy too, has no e-mail address.
 *
 * @param cora the coordinator
 */
record Appeal(
        String slug,
        UUID premier,
        UUID justice,
        UUID unreachable,
        String premierMailbox,
        String justiceMailbox,
        Staff cora) {

    private static final Instant WRITTEN = Instant.parse("2026-05-18T09:00:00Z");

    static Appeal approved() {
        Appeal appeal = drafted();
        appeal.move(CampaignState.IN_REVIEW);
        appeal.move(CampaignState.APPROVED);
        return appeal;
    }

    static Appeal drafted() {
        String name = UUID.randomUUID().toString();
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            UUID premier = official("pm-" + name + "@gov.invalid", "own");
                            UUID justice = official("mj-" + name + "@gov.invalid", "office");
                            UUID third = official("", "office");
                            Staff dora = Staff.with(Role.DRAFTER);
                            CampaignForm form = form(name, premier, justice, third);
                            List<CampaignTarget> targets =
                                    bean(Drafts.class).begin(form, dora.id(), WRITTEN).targets();
                            return new Appeal(
                                    "letter-" + name,
                                    targets.get(0).id(),
                                    targets.get(1).id(),
                                    targets.get(2).id(),
                                    "pm-" + name + "@gov.invalid",
                                    "mj-" + name + "@gov.invalid",
                                    Staff.with(Role.COORDINATOR));
                        });
    }

    private static CampaignForm form(String name, UUID premier, UUID justice, UUID third)
            throws JsonProcessingException {
        return bean(ObjectMapper.class)
                .readValue(
                        """
                        {"slug": "letter-%s", "kind": "OPEN_LETTER", "title": "Free the archivists",
                         "letter": {"subject": "The two archivists", "body": "We ask you.",
                                    "from": "appeals@lantern.invalid",
                                    "replyTo": "answers@lantern.invalid"},
                         "leadSignatories": [{"name": "Ilse Hart", "title": "Director"}],
                         "targets": [{"official": "%s", "as": "TO", "receivesNames": true},
                                     {"official": "%s", "as": "CC"},
                                     {"official": "%s", "as": "CC"}]}"""
                                .formatted(name, premier, justice, third),
                        CampaignForm.class);
    }

    /** The mailbox belongs to the person or to the office. */
    private static UUID official(String mailbox, String whose) {
        UUID office = UUID.randomUUID();
        UUID official = UUID.randomUUID();
        EntityManager database = bean(EntityManager.class);
        database.createNativeQuery(
                        "insert into office (id, title, institution, country, folded,"
                                + " emails, postal_address) values (?1, 'Minister',"
                                + " 'Government', 'FR', ?3, ?2, '')")
                .setParameter(1, office)
                .setParameter(2, whose.equals("own") ? "desk@gov.invalid" : mailbox)
                .setParameter(3, office.toString())
                .executeUpdate();
        database.createNativeQuery(
                        "insert into official (id, office_id, name, honorific, language, emails,"
                                + " salutations) values (?1, ?2, 'Odo Brecht', 'M.', 'en', ?3, '{}')")
                .setParameter(1, official)
                .setParameter(2, office)
                .setParameter(3, whose.equals("own") ? mailbox : "")
                .executeUpdate();
        return official;
    }

    void move(CampaignState to) {
        Staff rex = Staff.with(Role.REVIEWER);
        QuarkusTransaction.requiringNew()
                .run(() -> bean(Course.class).take(campaign(), new Step(to), rex.id(), WRITTEN));
    }

    void showAsSample() {
        QuarkusTransaction.requiringNew().run(() -> campaign().showAsSample());
    }

    private Campaign campaign() {
        return bean(Campaigns.class).bySlug(slug).orElseThrow();
    }

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
