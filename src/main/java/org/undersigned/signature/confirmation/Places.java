package org.undersigned.signature.confirmation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.undersigned.campaign.Audience;
import org.undersigned.signature.Signature;

/**
 * A mailbox that a family shares has two places, for different names. Only what was confirmed takes
 * one, so that nobody can block a stranger's address (signing.md B).
 */
record Places(List<Signature> confirmed) {

    /** Whether one of those who signed with this mailbox is the one who asks now. */
    boolean hold(Signature request) {
        return same(request).findAny().isPresent();
    }

    /** Whether the staff took that one out. */
    boolean haveRejected(Signature request) {
        return same(request).anyMatch(Signature::isRejected);
    }

    private Stream<Signature> same(Signature request) {
        return confirmed.stream()
                .filter(
                        other ->
                                Arrays.equals(other.marks().person(), request.marks().person())
                                        || isUnnamed(request) && isAt(1, other));
    }

    /** A signature without a name takes the first place, as nobody can tell whether it is new. */
    Optional<Integer> freeFor(Signature request) {
        return (isUnnamed(request) ? Stream.of(1) : Stream.of(1, 2))
                .filter(place -> confirmed.stream().noneMatch(other -> isAt(place, other)))
                .findFirst();
    }

    private static boolean isUnnamed(Signature signature) {
        return signature.audience() == Audience.COUNTED;
    }

    private static boolean isAt(int place, Signature signature) {
        return signature.place() != null && signature.place() == place;
    }
}
