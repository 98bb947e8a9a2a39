package org.undersigned.campaign.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Campaigns;
import org.undersigned.campaign.revision.Revisions;
import org.undersigned.web.Form;

/**
 * Shows sections of a campaign as forms and takes them back. A form remembers what it showed, so
 * that nobody overwrites unknowingly what somebody else wrote in the same section.
 */
@ApplicationScoped
class Editor {

    /** The field in which a form remembers what it showed. */
    static final String SEEN = "seen";

    private final Campaigns campaigns;
    private final Revisions revisions;
    private final Rewrite rewrite;
    private final FormFields fields;
    private final Drafts drafts;

    Editor(
            Campaigns campaigns,
            Revisions revisions,
            Rewrite rewrite,
            FormFields fields,
            Drafts drafts) {
        this.campaigns = campaigns;
        this.revisions = revisions;
        this.rewrite = rewrite;
        this.fields = fields;
        this.drafts = drafts;
    }

    Form open(Campaign campaign, Section section) {
        ObjectNode now = present(campaign);
        return fields.show(now, section, fingerprint(now, section));
    }

    /**
     * Saves a section.
     *
     * @return the slug, which may be a new one
     * @throws ChangedMeanwhile when the section is no longer what the form showed
     * @throws org.undersigned.web.InvalidInput with everything that is wrong
     */
    @Transactional
    String save(String slug, Section section, Form form, UUID author, Instant now)
            throws JsonProcessingException {
        Campaign campaign = campaigns.get(slug);
        ObjectNode present = present(campaign);
        if (!fingerprint(present, section).equals(form.value(SEEN))) {
            throw new ChangedMeanwhile();
        }
        change(campaign, fields.read(form, section, present), author, now);
        return campaign.slug();
    }

    /** Saves who is addressed; parameters and errors as in {@link #save}. */
    @Transactional
    void saveTargets(
            String slug,
            List<CampaignForm.TargetForm> targets,
            String seen,
            UUID author,
            Instant now)
            throws JsonProcessingException {
        Campaign campaign = campaigns.get(slug);
        ObjectNode present = present(campaign);
        if (!fingerprint(present, Section.TARGETS).equals(seen)) {
            throw new ChangedMeanwhile();
        }
        change(campaign, fields.targets(targets), author, now);
    }

    /** Takes a translation out of the text. */
    @Transactional
    void removeTranslation(String slug, String language, UUID author, Instant now)
            throws JsonProcessingException {
        Campaign campaign = campaigns.get(slug);
        ObjectNode present = present(campaign);
        ObjectNode wishes = present.objectNode();
        wishes.set(
                "translations",
                ((ObjectNode) present.get("translations").deepCopy()).without(language));
        change(campaign, wishes, author, now);
    }

    private void change(Campaign campaign, ObjectNode wishes, UUID author, Instant now)
            throws JsonProcessingException {
        CampaignForm form = rewrite.of(campaign, revisions.latest(campaign), wishes);
        drafts.change(campaign, form, author, now);
    }

    /** What the form would have to have seen to be saved now. */
    String fingerprint(Campaign campaign, Section section) {
        return fingerprint(present(campaign), section);
    }

    private ObjectNode present(Campaign campaign) {
        return rewrite.present(campaign, revisions.latest(campaign));
    }

    private static String fingerprint(ObjectNode campaign, Section section) {
        MessageDigest digest = sha256();
        for (String field : section.fields()) {
            JsonNode value = campaign.at("/" + field.replace('.', '/'));
            digest.update((field + "=" + value + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
