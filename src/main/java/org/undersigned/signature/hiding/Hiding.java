package org.undersigned.signature.hiding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.audit.Audit;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Campaigns;
import org.undersigned.signature.HiddenName;
import org.undersigned.signature.HiddenNames;
import org.undersigned.signature.Reader;
import org.undersigned.signature.Supporters;

/** Hides names and shows them again; each is on record. */
@ApplicationScoped
class Hiding {

    private static final Reader.Staff STAFF = new Reader.Staff(false);

    private final Campaigns campaigns;
    private final Supporters supporters;
    private final HiddenNames hidden;
    private final Audit audit;

    Hiding(Campaigns campaigns, Supporters supporters, HiddenNames hidden, Audit audit) {
        this.campaigns = campaigns;
        this.supporters = supporters;
        this.hidden = hidden;
        this.audit = audit;
    }

    /**
     * Hides one signature, or a country, or, when both are null, all.
     *
     * @throws NotFoundException when the campaign has no such signature
     */
    @Transactional
    void hide(
            String slug,
            @Nullable UUID signature,
            @Nullable String country,
            UUID actor,
            Instant now) {
        Campaign campaign = campaigns.get(slug);
        if (signature != null && supporters.still(campaign, STAFF, List.of(signature)).isEmpty()) {
            throw new NotFoundException("This campaign has no such signature.");
        }
        hidden.hide(
                campaign.id(), new HiddenName(UUID.randomUUID(), signature, country, actor, now));
        audit.record("names.hide", slug + (country == null ? "" : ", " + country));
    }

    /** Shows again what is hidden under an id; when it is not, it is shown already. */
    @Transactional
    void show(String slug, UUID id) {
        Campaign campaign = campaigns.get(slug);
        if (hidden.show(campaign.id(), id)) {
            audit.record("names.show", slug);
        }
    }
}
