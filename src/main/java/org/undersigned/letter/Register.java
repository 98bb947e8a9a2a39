package org.undersigned.letter;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RawCollationKey;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Gatherer;
import java.util.stream.Stream;
import org.undersigned.letter.Signers.Signer;
import org.undersigned.letter.SupporterList.Roll;

/** Lists supporters in the order and under the headings that a reader of the language expects. */
final class Register {

    /** From so many on, each letter of the alphabet has a heading. */
    private static final int LETTERED = 100;

    private static final int LAST = 0xFFFF;

    private static final byte[] NONE = {};

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
    private final Map<String, byte[]> sections = new HashMap<>();

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
        Ranking ranking = ranking(roll);
        return Lookup.of(roll.signers(), ranking, 0, ranking.size())
                .map(it -> byCountry ? inCountry(it) : inAlphabet(it, roll.count()))
                .gather(headings(depth));
    }

    private Ranking ranking(Roll roll) {
        Ranking ranking = new Ranking();
        try (Stream<Signer> all = roll.signers().all()) {
            all.forEach(it -> ranking.add(it.id(), key(it.line(), roll.count())));
        }
        return ranking.sorted();
    }

    /** What stands under one heading is together, whatever the order of names alone would be. */
    private byte[] key(Signatory signatory, long count) {
        Row row = byCountry ? inCountry(signatory) : inAlphabet(signatory, count);
        byte[] section = byCountry ? sections.computeIfAbsent(row.section(), this::bytes) : NONE;
        byte[] name = bytes(row.line().who());
        return ByteBuffer.allocate(2 + section.length + name.length)
                .putShort((short) row.rank())
                .put(section)
                .put(name)
                .array();
    }

    /** Ends with a byte that is lower than all others (ISO 14651), so that keys can be joined. */
    private byte[] bytes(String text) {
        RawCollationKey key = collator.getRawCollationKey(text, null);
        return Arrays.copyOf(key.bytes, key.size);
    }

    private Row inCountry(Signatory signatory) {
        SignedLine line = signatory.without().line(language);
        String country = signatory.countryIn(language);
        return country.isEmpty()
                ? new Row(LAST, labels.text(language, "annex.noCountry"), line)
                : new Row(0, country, line);
    }

    private Row inAlphabet(Signatory signatory, long count) {
        SignedLine line = signatory.line(language);
        if (count < LETTERED) {
            return new Row(0, "", line);
        }
        var alphabet = ALPHABETS.computeIfAbsent(language, Register::alphabet);
        int letter = alphabet.getBucketIndex(line.who());
        return new Row(letter, alphabet.getBucket(letter).getLabel(), line);
    }

    private static AlphabeticIndex.ImmutableIndex<Void> alphabet(Locale language) {
        return new AlphabeticIndex<Void>(ULocale.forLocale(language))
                .setMaxLabelCount(ALL)
                .addLabels(OTHER_SCRIPTS)
                .buildImmutableIndex();
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

    private record Row(int rank, String section, SignedLine line) {}
}
