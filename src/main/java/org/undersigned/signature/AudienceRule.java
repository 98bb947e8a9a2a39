package org.undersigned.signature;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.undersigned.campaign.Campaign;
import org.undersigned.crypto.KeyDestroyed;
import org.undersigned.mailbox.Mailbox;

/** The rule who may see whom, as a condition of SQL; there is no second one (signing.md A2). */
@ApplicationScoped
class AudienceRule {

    private static final String PUBLIC = "audience = 'PUBLIC'";

    private final Marking marking;
    private final HiddenNames hidden;

    AudienceRule(Marking marking, HiddenNames hidden) {
        this.marking = marking;
        this.hidden = hidden;
    }

    Question of(Campaign campaign, Reader reader, Selection selection) {
        Question seen = seenBy(campaign, reader, selection);
        if (!(reader instanceof Reader.Staff)) {
            hidden.without(campaign.id(), seen);
        }
        if (selection.kind() != null) {
            boolean person = selection.kind() == SignatoryKind.PERSON;
            seen.and(person ? "capacity <> 'ON_BEHALF'" : "capacity = 'ON_BEHALF'");
        }
        if (selection.country() != null) {
            seen.and("country = ?", selection.country());
        }
        if (selection.audience() != null) {
            seen.and("audience = ?", selection.audience().name());
        }
        if (selection.words() != null && !selection.words().isBlank()) {
            search(campaign.id(), reader, selection.words(), seen);
        }
        return seen;
    }

    private static Question seenBy(Campaign campaign, Reader reader, Selection selection) {
        Question all = new Question("campaign_id = ?", campaign.id());
        return switch (reader) {
            case Reader.Everybody everybody -> printed(all, campaign).and(PUBLIC);
            case Reader.Target target ->
                    printed(all, campaign)
                            .and(
                                    "(" + PUBLIC + " or audience = 'TARGET' and readers like ?)",
                                    "%" + receiver(campaign, target.target()) + "%");
            case Reader.Staff staff ->
                    selection.state() == null
                            ? all
                            : all.and("state = ?", selection.state().name());
        };
    }

    /** Signed for the text in force, or for one that means the same (signing.md A3). */
    static Question printed(Question all, Campaign campaign) {
        return all.and("state = 'CONFIRMED'").and("revision >= ?", campaign.materialRevision());
    }

    /** A target that receives no names is asked about as somebody who will find none. */
    private static String receiver(Campaign campaign, UUID target) {
        boolean receives =
                campaign.targets().stream()
                        .anyMatch(t -> t.id().equals(target) && t.receivesNames());
        return receives ? target.toString() : "nobody";
    }

    /** Sealed names and addresses match as a whole only, and for the staff only. */
    private void search(UUID campaign, Reader reader, String words, Question seen) {
        String part = "%" + Particulars.fold(words).replaceAll("[!%_]", "!$0") + "%";
        if (!(reader instanceof Reader.Staff)) {
            seen.and("folded like ? escape '!'", part);
            return;
        }
        try {
            if (words.strip().matches("[^@]+@[^@]+")) {
                seen.and("address_mac = ?", marking.address(campaign, Mailbox.of(words)));
            } else {
                seen.and(
                        "(folded like ? escape '!' or name_mac = ?)",
                        part,
                        marking.name(campaign, words));
            }
        } catch (KeyDestroyed archived) {
            seen.and("folded like ? escape '!'", part);
        }
    }
}
