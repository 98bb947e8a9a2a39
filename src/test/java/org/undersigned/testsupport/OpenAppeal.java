package org.undersigned.testsupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.undersigned.account.Role;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignState;
import org.undersigned.campaign.Campaigns;
import org.undersigned.campaign.course.Course;
import org.undersigned.campaign.course.Step;
import org.undersigned.campaign.draft.CampaignForm;
import org.undersigned.campaign.draft.Drafts;
import org.undersigned.campaign.revision.Revisions;
import org.undersigned.campaign.revision.Texts;
import org.undersigned.campaign.revision.Wording;
import org.undersigned.official.Directory;
import org.undersigned.official.OfficialForm;

/**
 * A petition that the public can sign, each time a new one: to a minister who receives names and a
 * second one who does not.
 *
 * @param id of the campaign
 */
public record OpenAppeal(UUID id, String slug) {

    private static final String PLAIN =
            """
            {"kind": "PETITION", "signing": "PUBLIC", "published": true, "language": "en",
             "title": "Let the lake be", "standfirst": "A lake is not a quarry.",
             "letter": {"subject": "The lake of Aven", "closing": "Yours faithfully,",
                        "body": "We ask you to *let it be*.\\n\\n## Why\\n\\nBecause."},
             "translations": {"fr": {"title": "Laissez le lac",
                  "letter": {"subject": "Le lac d'Aven", "body": "Nous vous en prions.",
                             "closing": "Veuillez agréer,"}}},
             "goal": 100}""";

    public static OpenAppeal begin() {
        return begin(any -> {});
    }

    public static OpenAppeal sensitive() {
        return begin(json -> json.put("sensitive", true));
    }

    /**
     * @param changes to the campaign as the API takes it
     */
    public static OpenAppeal begin(Consumer<ObjectNode> changes) {
        UUID author = Staff.with(Role.DRAFTER).id();
        UUID reviewer = Staff.with(Role.REVIEWER).id();
        String slug = "appeal-" + UUID.randomUUID();
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            Instant now = bean(Clock.class).instant();
                            Campaign campaign =
                                    bean(Drafts.class).begin(form(slug, changes), author, now);
                            for (CampaignState to :
                                    List.of(
                                            CampaignState.IN_REVIEW,
                                            CampaignState.APPROVED,
                                            CampaignState.OPEN)) {
                                bean(Course.class).take(campaign, new Step(to), reviewer, now);
                            }
                            return new OpenAppeal(campaign.id(), slug);
                        });
    }

    private static CampaignForm form(String slug, Consumer<ObjectNode> changes) {
        try {
            ObjectMapper json = bean(ObjectMapper.class);
            ObjectNode form = (ObjectNode) json.readTree(PLAIN);
            form.put("slug", slug);
            var targets = form.putArray("targets");
            targets.addObject()
                    .put("official", official("Anselm Tierce", "Minister of Lakes").toString())
                    .put("as", "TO")
                    .put("receivesNames", true);
            targets.addObject()
                    .put("official", official("Berta Quell", "Minister of Quarries").toString())
                    .put("as", "CC")
                    .put("receivesNames", false);
            changes.accept(form);
            return json.treeToValue(form, CampaignForm.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static UUID official(String name, String title) throws JsonProcessingException {
        String json =
                """
                {"name": "%s", "language": "en", "office": {"title": "%s %s",
                 "institution": "Government of Aven", "country": "FR",
                 "emails": ["office@aven.invalid"]}}"""
                        .formatted(name, title, UUID.randomUUID());
        ObjectMapper mapper = bean(ObjectMapper.class);
        return bean(Directory.class).enter(mapper.readValue(json, OfficialForm.class)).id();
    }

    /** Puts another text in force that somebody judged to mean something else, or the same. */
    public void rewrite(String body, boolean material) {
        UUID author = Staff.with(Role.DRAFTER).id();
        UUID reviewer = Staff.with(Role.REVIEWER).id();
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            Instant now = bean(Clock.class).instant();
                            Campaign campaign = bean(Campaigns.class).findById(id);
                            Wording words =
                                    new Wording("Let the lake be", "", "The lake", body, "");
                            Texts texts = bean(Texts.class);
                            texts.write(campaign, Map.of("en", words), author, now);
                            texts.accept(
                                    campaign,
                                    campaign.revision() + 1,
                                    reviewer,
                                    null,
                                    material,
                                    now);
                        });
    }

    public void moveTo(CampaignState to) {
        UUID coordinator = Staff.with(Role.COORDINATOR).id();
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                bean(Course.class)
                                        .take(
                                                bean(Campaigns.class).findById(id),
                                                new Step(to),
                                                coordinator,
                                                bean(Clock.class).instant()));
    }

    /** Of the text in force. */
    public String sha256() {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                bean(Revisions.class)
                                        .inForce(bean(Campaigns.class).findById(id))
                                        .sha256());
    }

    public String page() {
        return "/campaigns/" + slug;
    }

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
