package org.undersigned.letter;

import java.util.List;
import java.util.stream.Stream;
import org.undersigned.letter.SupporterList.Roll;

/** Those of one kind in their order. */
record Ranked(Roll roll, Ranking ranking, SupporterTable table) {

    int size() {
        return ranking.size();
    }

    /** Those from one place to before another, as far as they are there. */
    Slice slice(long from, long to) {
        return new Slice(this, (int) Math.clamp(from, 0, size()), (int) Math.clamp(to, 0, size()));
    }

    /** Some of them. */
    record Slice(Ranked of, int from, int to) {

        boolean isEmpty() {
            return from >= to;
        }

        Stream<Signatory> lines() {
            return Lookup.of(of.roll.signers(), of.ranking, from, to);
        }

        /** The first and the last. */
        List<Signatory> ends() {
            return isEmpty()
                    ? List.of()
                    : Stream.concat(
                                    Lookup.of(of.roll.signers(), of.ranking, from, from + 1),
                                    Lookup.of(of.roll.signers(), of.ranking, to - 1, to))
                            .toList();
        }
    }
}
