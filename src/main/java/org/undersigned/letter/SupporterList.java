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
 * @param volume which one of it, from 1; 0 for all in one
 */
public record SupporterList(
        Roll persons,
        Roll organisations,
        long unnamed,
        SortedMap<String, Long> countries,
        int volume) {

    /** So many lines make a file of a few megabytes, and a thousand pages to be bound. */
    static final int OF_A_VOLUME = 50_000;

    /** All in one. */
    public SupporterList(
            Roll persons, Roll organisations, long unnamed, SortedMap<String, Long> countries) {
        this(persons, organisations, unnamed, countries, 0);
    }

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

    /** Into how many volumes it is divided where one file would be heavy; 1 where none would. */
    public int volumes() {
        return Math.max(
                1, (int) Math.ceilDiv(persons.count() + organisations.count(), OF_A_VOLUME));
    }

    /** One of its volumes, from 1; together they have what the whole has. */
    public SupporterList volume(int number) {
        return new SupporterList(persons, organisations, unnamed, countries, number);
    }

    /** How many stand in volumes before. */
    long from() {
        return volume == 0 ? 0 : (volume - 1L) * OF_A_VOLUME;
    }

    /** How many stand in this volume and those before, at most. */
    long to() {
        return volume == 0 ? Long.MAX_VALUE : (long) volume * OF_A_VOLUME;
    }

    /** The first of each kind only, for those who look how it will be. */
    public SupporterList beginning(int most) {
        return new SupporterList(
                persons.beginning(most), organisations.beginning(most), unnamed, countries);
    }
}
