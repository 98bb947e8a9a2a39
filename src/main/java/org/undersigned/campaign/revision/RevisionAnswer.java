package org.undersigned.campaign.revision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Campaign;

/**
 * A revision as the API tells it.
 *
 * @param state IN_FORCE, PROPOSED or EARLIER
 * @param material whether earlier signers were to be asked again; null while nobody decided
 * @param authors the names of the accounts that wrote any part of it
 * @param texts by language, the original among them
 */
record RevisionAnswer(
        int revision,
        Standing state,
        String sha256,
        @Nullable Boolean material,
        List<String> authors,
        Instant createdAt,
        @Nullable Instant acceptedAt,
        @Nullable String acceptedBy,
        Map<String, Wording> texts) {

    enum Standing {
        EARLIER,
        IN_FORCE,
        PROPOSED
    }

    static RevisionAnswer of(Campaign campaign, Revision revision, Map<UUID, String> names) {
        UUID reviewer = revision.acceptedBy();
        return new RevisionAnswer(
                revision.number(),
                standing(campaign, revision),
                revision.sha256(),
                revision.material(),
                namesOf(revision.authors(), names),
                revision.createdAt(),
                revision.acceptedAt(),
                reviewer == null ? null : names.get(reviewer),
                revision.wordings());
    }

    private static List<String> namesOf(Set<UUID> accounts, Map<UUID, String> names) {
        return accounts.stream().map(id -> names.getOrDefault(id, "")).sorted().toList();
    }

    private static Standing standing(Campaign campaign, Revision revision) {
        return switch (Integer.compare(revision.number(), campaign.revision())) {
            case 0 -> Standing.IN_FORCE;
            case 1 -> Standing.PROPOSED;
            default -> Standing.EARLIER;
        };
    }
}
