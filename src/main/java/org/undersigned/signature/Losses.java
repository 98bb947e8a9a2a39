package org.undersigned.signature;

/**
 * What an erasure takes away, in numbers of signatures.
 *
 * @param signatures all that would be erased, also those that hold nothing personal any more
 * @param addresses those of signers who want to hear more
 */
public record Losses(
        long signatures,
        long names,
        long designations,
        long organisations,
        long comments,
        long addresses,
        long updates) {

    static final Losses NONE = new Losses(0, 0, 0, 0, 0, 0, 0);

    Losses and(Signature one) {
        Particulars words = one.words();
        return new Losses(
                signatures + 1,
                names + some(!words.name().isEmpty()),
                designations + some(!words.designation().isEmpty()),
                organisations + some(!words.organisation().isEmpty()),
                comments + some(!words.comment().isEmpty()),
                addresses + some(one.address() != null),
                updates + some(one.updates()));
    }

    private static int some(boolean there) {
        return there ? 1 : 0;
    }
}
