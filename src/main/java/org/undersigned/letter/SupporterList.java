package org.undersigned.letter;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Those who support a letter, for its annex.
 *
 * @param unnamed how many do not want to be named to this reader; 0 says nothing
 * @param countries how many there are by ISO 3166-1 alpha-2, the empty text for all others; empty
 *     says nothing
 */
public record SupporterList(
        Roll persons, Roll organisations, long unnamed, SortedMap<String, Long> countries) {

    /**
     * @param count how many lines there are, as far as it is known
     */
    public record Roll(long count, Signers signers) {

        static final Roll NOBODY = new Roll(0, Stream::empty);

        /** Lines at hand. */
        public Roll(long count, Supplier<Stream<Signatory>> lines) {
            this(count, Signers.of(lines));
        }

        private Roll beginning(int most) {
            return new Roll(Math.min(count, most), signers.beginning(most));
        }
    }

    /** Named persons, and nobody else. */
    public static SupporterList of(Roll persons) {
        return new SupporterList(persons, Roll.NOBODY, 0, new TreeMap<>());
    }

    /** Whether there is nothing to say. */
    public boolean isEmpty() {
        return persons.count() == 0 && organisations.count() == 0 && unnamed == 0;
    }

    /** The first of each kind only, for those who look how it will be. */
    public SupporterList beginning(int most) {
        return new SupporterList(
                persons.beginning(most), organisations.beginning(most), unnamed, countries);
    }
}
