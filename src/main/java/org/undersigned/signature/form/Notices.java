package org.undersigned.signature.form;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.revision.Revisions;
import org.undersigned.database.Edits;
import org.undersigned.signature.OpenDoors;
import org.undersigned.signature.Supporters;
import org.undersigned.signature.consent.PrivacyNotices;
import org.undersigned.signature.embedding.Hosts;
import org.undersigned.signature.protection.Risks;
import org.undersigned.signature.tally.Tallies;

/**
 * The campaigns as the public sees them, in memory: a crowd in front of one of them reaches the
 * database once a second. What this replica changes, it sees at once.
 */
@ApplicationScoped
class Notices {

    private static final Logger LOG = Logger.getLogger(Notices.class);

    private final OpenDoors doors;
    private final Revisions revisions;
    private final Supporters supporters;
    private final PrivacyNotices privacy;
    private final Risks risks;
    private final Hosts hosts;
    private final Tallies tallies;
    private final Edits edits;
    private final Map<String, Notice> read = new ConcurrentHashMap<>();
    private final Set<String> asking = ConcurrentHashMap.newKeySet();

    Notices(
            OpenDoors doors,
            Revisions revisions,
            Supporters supporters,
            PrivacyNotices privacy,
            Risks risks,
            Hosts hosts,
            Tallies tallies,
            Edits edits) {
        this.doors = doors;
        this.revisions = revisions;
        this.supporters = supporters;
        this.privacy = privacy;
        this.risks = risks;
        this.hosts = hosts;
        this.tallies = tallies;
        this.edits = edits;
    }

    /** Without asking the database; empty where that is needed. */
    Optional<Notice> atHand(String slug, Instant now) {
        Notice notice = read.get(slug);
        if (notice == null || !isValid(notice, now)) {
            return Optional.empty();
        }
        if (notice.isAgeing(now) && asking.add(slug)) {
            Infrastructure.getDefaultWorkerPool().execute(() -> readAnew(slug, now));
        }
        return Optional.of(notice);
    }

    /** The crowd is served from the last copy meanwhile. */
    private void readAnew(String slug, Instant now) {
        try {
            Notice notice = find(slug, now);
            if (notice != null) {
                read.put(slug, notice);
            }
        } catch (RuntimeException e) {
            // Whoever comes when the last copy is too old asks again, and is told.
            LOG.warnf("A campaign could not be read anew: %s", e.getClass().getSimpleName());
        } finally {
            asking.remove(slug);
        }
    }

    /**
     * Asks the database where nobody did in the last second.
     *
     * @throws NotFoundException when there is none, or it is not open to the public
     */
    Notice of(String slug, Instant now) {
        Notice notice =
                read.compute(
                        slug,
                        (any, last) -> last != null && isValid(last, now) ? last : find(slug, now));
        if (notice == null) {
            throw OpenDoors.notThere();
        }
        return notice;
    }

    private boolean isValid(Notice notice, Instant now) {
        return notice.isFresh(edits.made(), now) && doors.admit(notice.campaign(), now);
    }

    /** Null forgets one that was there. */
    private @Nullable Notice find(String slug, Instant now) {
        long edition = edits.made();
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                doors.find(slug, now)
                                        .map(campaign -> copy(campaign, now, edition))
                                        .orElse(null));
    }

    private Notice copy(Campaign campaign, Instant now, long edition) {
        // The database is not at hand any more when a page shows these.
        campaign.targets().forEach(target -> target.official().office().title());
        campaign.leadSignatories();
        return new Notice(
                campaign,
                revisions.inForce(campaign).texts(),
                privacy.inForce(campaign.id()),
                risks.of(campaign.id()),
                hosts.of(campaign),
                tallies.published(campaign),
                campaign.isSensitive() ? 0 : supporters.countUnderEarlierTexts(campaign),
                now,
                edition);
    }
}
