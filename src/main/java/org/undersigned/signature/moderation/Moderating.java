package org.undersigned.signature.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.undersigned.audit.Audit;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Campaigns;
import org.undersigned.signature.Sieve;
import org.undersigned.signature.Sifting;
import org.undersigned.signature.moderation.Moderation.Progress;
import org.undersigned.signature.moderation.Moderation.State;

/** Begins a decision about signatures, stops it, and takes it back; each is on record. */
@ApplicationScoped
class Moderating {

    private final Campaigns campaigns;
    private final Sifting sifting;
    private final Moderations moderations;
    private final Audit audit;

    Moderating(Campaigns campaigns, Sifting sifting, Moderations moderations, Audit audit) {
        this.campaigns = campaigns;
        this.sifting = sifting;
        this.moderations = moderations;
        this.audit = audit;
    }

    /**
     * Writes down whom it is about; the work follows.
     *
     * @param seen how many the page had counted
     * @return false, and nothing is begun, when more are meant than that, or nobody is
     */
    @Transactional
    boolean begin(String slug, Sieve sieve, Verdict verdict, long seen, UUID actor, Instant now) {
        Campaign campaign = campaigns.get(slug);
        List<UUID> meant = sifting.ids(campaign, sieve);
        if (meant.isEmpty() || meant.size() > seen) {
            return false;
        }
        moderations.add(
                new Moderation(
                        UUID.randomUUID(),
                        campaign.id(),
                        verdict,
                        State.RUNNING,
                        actor,
                        now,
                        Progress.NONE),
                meant);
        audit.record(verdict.action(), slug + ", " + meant.size());
        return true;
    }

    /**
     * What is done stays; what waits is left alone. When it is at its end already, nothing happens.
     *
     * @throws NotFoundException when the campaign has no such decision
     */
    @Transactional
    void stop(String slug, UUID id) {
        Moderation moderation = moderations.lock(campaigns.get(slug).id(), id);
        if (moderation.state() == State.RUNNING) {
            moderations.move(moderation, State.STOPPED);
            audit.record(
                    moderation.verdict().action() + "-stop",
                    slug + ", " + moderation.progress().changed());
        }
    }

    /**
     * Gives back what it changed, and nothing that was changed again since.
     *
     * @throws NotFoundException when the campaign has no such decision
     */
    @Transactional
    void undo(String slug, UUID id) {
        Moderation moderation = moderations.lock(campaigns.get(slug).id(), id);
        if (moderation.isUndoable()) {
            moderations.move(moderation, State.UNDOING);
            audit.record(
                    moderation.verdict().action() + "-undo",
                    slug + ", " + moderation.progress().changed());
        }
    }
}
