package org.undersigned.campaign.revision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Campaign;

/**
 * How the text of a campaign changes: freely while drafting, by number once somebody has seen it,
 * by proposal once it is approved (signing.md A3).
 */
@ApplicationScoped
public class Texts {

    private final Revisions revisions;
    private final FourEyes fourEyes;

    Texts(Revisions revisions, FourEyes fourEyes) {
        this.revisions = revisions;
        this.fourEyes = fourEyes;
    }

    /** The first text of a new campaign. */
    public void begin(Campaign campaign, Map<String, Wording> words, UUID author, Instant now) {
        revisions.persist(Revision.first(campaign.id(), words, author, now));
    }

    /**
     * Writes what the campaign shall say; the same words again change nothing and make nobody an
     * author.
     *
     * @return whether anything changed
     */
    public boolean write(Campaign campaign, Map<String, Wording> words, UUID author, Instant now) {
        campaign.refuseIfArchived();
        Revision inForce = revisions.inForce(campaign);
        if (inForce.reads(words)) {
            return false;
        }
        return switch (campaign.state()) {
            case DRAFT -> draft(campaign, inForce, words, author, now);
            case IN_REVIEW -> renew(campaign, inForce, words, author, now);
            case APPROVED, OPEN, CLOSED, ARCHIVED -> propose(campaign, inForce, words, author, now);
        };
    }

    private boolean draft(
            Campaign campaign,
            Revision inForce,
            Map<String, Wording> words,
            UUID author,
            Instant now) {
        if (inForce.isSettled()) {
            revisions.persist(inForce.next(words, author, now));
            putInForce(campaign, inForce.number() + 1);
        } else {
            inForce.rewrite(words, author);
        }
        return true;
    }

    /** Reviewers look at it already, so each change has its own number at once. */
    private boolean renew(
            Campaign campaign,
            Revision inForce,
            Map<String, Wording> words,
            UUID author,
            Instant now) {
        Revision next = inForce.next(words, author, now);
        next.settle(now);
        revisions.persist(next);
        putInForce(campaign, next.number());
        return true;
    }

    private boolean propose(
            Campaign campaign,
            Revision inForce,
            Map<String, Wording> words,
            UUID author,
            Instant now) {
        Revision proposed = revisions.proposed(campaign).orElse(null);
        if (proposed == null) {
            revisions.persist(inForce.next(words, author, now));
            return true;
        }
        boolean changes = !proposed.reads(words);
        if (changes) {
            proposed.rewrite(words, author);
        }
        return changes;
    }

    /** The draft goes to its readers: a later change makes a new number. */
    public void settle(Campaign campaign, Instant now) {
        revisions.inForce(campaign).settle(now);
    }

    /** The approved text goes back to the desk; a change that waited goes along with it. */
    public void reopen(Campaign campaign) {
        revisions.proposed(campaign).ifPresent(p -> putInForce(campaign, p.number()));
    }

    /**
     * Approves the text in force.
     *
     * @param read the hash of what the reviewer read, or null when they did not say
     * @param material whether whoever signed an earlier text must be asked again
     * @return whether an author approved their own text because the setting allows it
     * @throws WroteItThemselves when the reviewer wrote any part of it
     * @throws TextChangedMeanwhile when the text is not what they read
     */
    public boolean approve(
            Campaign campaign,
            UUID reviewer,
            @Nullable String read,
            boolean material,
            Instant now) {
        Revision inForce = revisions.inForce(campaign);
        return accept(campaign, inForce, reviewer, read, material, now);
    }

    /** Puts a proposed text in force; parameters and errors as in {@link #approve}. */
    public boolean accept(
            Campaign campaign,
            int number,
            UUID reviewer,
            @Nullable String read,
            boolean material,
            Instant now) {
        campaign.refuseIfArchived();
        Revision proposed =
                revisions
                        .proposed(campaign)
                        .filter(p -> p.number() == number)
                        .orElseThrow(() -> new NothingProposed(number));
        return accept(campaign, proposed, reviewer, read, material, now);
    }

    private boolean accept(
            Campaign campaign,
            Revision text,
            UUID reviewer,
            @Nullable String read,
            boolean material,
            Instant now) {
        if (read != null && !read.equals(text.sha256())) {
            throw new TextChangedMeanwhile();
        }
        boolean ownWork = fourEyes.look(text, reviewer);
        text.accept(reviewer, material, now);
        putInForce(campaign, text.number());
        return ownWork;
    }

    /** Throws a proposed change away. */
    public void decline(Campaign campaign, int number) {
        campaign.refuseIfArchived();
        Revision proposed =
                revisions
                        .proposed(campaign)
                        .filter(p -> p.number() == number)
                        .orElseThrow(() -> new NothingProposed(number));
        revisions.delete(proposed);
    }

    private void putInForce(Campaign campaign, int number) {
        revisions.flush();
        campaign.putInForce(number, revisions.lastMaterial(campaign, number));
    }
}
