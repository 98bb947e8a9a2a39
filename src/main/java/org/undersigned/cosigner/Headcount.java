package org.undersigned.cosigner;

import java.util.List;

/**
 * How many are on a list of co-signers.
 *
 * @param waiting those of them who agreed only to an earlier text, and are not printed
 */
record Headcount(long persons, long organisations, long waiting) {

    static Headcount of(List<Signatory> listed, int materialRevision) {
        long organisations =
                listed.stream().filter(one -> one.kind() == SignatoryKind.ORGANISATION).count();
        return new Headcount(
                listed.size() - organisations,
                organisations,
                listed.stream().filter(one -> one.revision() < materialRevision).count());
    }
}
