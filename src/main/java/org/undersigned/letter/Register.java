package org.undersigned.letter;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.CollationKey;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Gatherer;
import java.util.stream.Stream;
import org.undersigned.letter.SupporterList.Roll;

/** Lists supporters in the order and under the headings that a reader of the language expects. */
final class Register {

    /** So many are held in memory to be put in order; more are listed in the order they come. */
    static final int SORTED = 50_000;

    /** From so many on, each letter of the alphabet has a heading. */
    private static final int LETTERED = 100;

    /** Below the heading of the annex. */
    private static final int DEPTH = 3;

    /** Else letters would be left out. */
    private static final int ALL = 10_000;

    private static final ULocale[] OTHER_SCRIPTS =
            Stream.of("en", "el", "ru", "uk", "kk", "ka", "hy", "ar", "he", "hi", "th")
                    .map(ULocale::new)
                    .toArray(ULocale[]::new);

    private static final Map<Locale, AlphabeticIndex.ImmutableIndex<Void>> ALPHABETS =
            new ConcurrentHashMap<>();

    private final Labels labels;
    private final boolean byCountry;
    private final Locale language;
    private final Collator collator;

    Register(Labels labels, boolean byCountry, Locale language) {
        this.labels = labels;
        this.byCountry = byCountry;
        this.language = language;
        this.collator = collator(language);
    }

    /** Ward 9 comes before Ward 10. */
    private static Collator collator(Locale language) {
        Collator collator = Collator.getInstance(language);
        if (collator instanceof RuleBasedCollator rules) {
            rules.setNumericCollation(true);
        }
        return collator;
    }

    /** Persons, then organisations; each kind has a heading where there are both. */
    Stream<Part.Entry> entries(SupporterList list) {
        boolean both = list.persons().count() > 0 && list.organisations().count() > 0;
        return both
                ? Stream.of(
                                under("annex.persons", list.persons()),
                                under("annex.organisations", list.organisations()))
                        .reduce(Stream.empty(), Stream::concat)
                : Stream.concat(
                        ordered(list.persons(), DEPTH), ordered(list.organisations(), DEPTH));
    }

    private Stream<Part.Entry> under(String heading, Roll roll) {
        return Stream.concat(
                Stream.of(new Part.Section(DEPTH, labels.text(language, heading))),
                ordered(roll, DEPTH + 1));
    }

    private Stream<Part.Entry> ordered(Roll roll, int depth) {
        if (roll.count() > SORTED) {
            return roll.lines().get().map(it -> it.line(language));
        }
        try (Stream<Signatory> lines = roll.lines().get()) {
            return lines
                    .map(it -> byCountry ? inCountry(it) : inAlphabet(it, roll.count()))
                    .sorted()
                    .toList()
                    .stream()
                    .gather(headings(depth));
        }
    }

    private Row inCountry(Signatory signatory) {
        SignedLine line = signatory.without().line(language);
        String country = signatory.countryIn(language);
        return country.isEmpty()
                ? row(Integer.MAX_VALUE, labels.text(language, "annex.noCountry"), line)
                : row(0, country, line);
    }

    private Row inAlphabet(Signatory signatory, long count) {
        SignedLine line = signatory.line(language);
        if (count < LETTERED) {
            return row(0, "", line);
        }
        var alphabet = ALPHABETS.computeIfAbsent(language, Register::alphabet);
        int letter = alphabet.getBucketIndex(line.who());
        return row(letter, alphabet.getBucket(letter).getLabel(), line);
    }

    private static AlphabeticIndex.ImmutableIndex<Void> alphabet(Locale language) {
        return new AlphabeticIndex<Void>(ULocale.forLocale(language))
                .setMaxLabelCount(ALL)
                .addLabels(OTHER_SCRIPTS)
                .buildImmutableIndex();
    }

    private Row row(int rank, String section, SignedLine line) {
        return new Row(
                rank,
                section,
                collator.getCollationKey(section),
                collator.getCollationKey(line.who()),
                line);
    }

    /** Says each heading once, before the first line that stands under it. */
    private static Gatherer<Row, String[], Part.Entry> headings(int depth) {
        return Gatherer.ofSequential(
                () -> new String[] {""},
                (said, row, next) -> {
                    if (!row.section().equals(said[0])) {
                        said[0] = row.section();
                        next.push(new Part.Section(depth, row.section()));
                    }
                    return next.push(row.line());
                });
    }

    private record Row(
            int rank, String section, CollationKey place, CollationKey name, SignedLine line)
            implements Comparable<Row> {

        private static final Comparator<Row> ORDER =
                Comparator.comparingInt(Row::rank)
                        .thenComparing(Row::place)
                        .thenComparing(Row::name);

        @Override
        public int compareTo(Row other) {
            return ORDER.compare(this, other);
        }
    }
}
