package org.undersigned.letter;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RawCollationKey;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
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
    private final boolean asTable;
    private final Locale language;
    private final Collator collator;
    private final String noCountry;
    private final Map<String, byte[]> sections = new HashMap<>();
    private long printed;

    Register(Labels labels, boolean byCountry, boolean asTable, Locale language) {
        this.labels = labels;
        this.byCountry = byCountry;
        this.asTable = asTable;
        this.language = language;
        this.collator = collator(language);
        noCountry = labels.text(language, "annex.noCountry");
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
        Ranked persons = ranked(list.persons());
        Ranked organisations = ranked(list.organisations());
        long all = persons.size() + organisations.size();
        long from = list.from();
        long to = list.to();
        printed = from;
        Ranked.Slice first = persons.slice(from, to);
        Ranked.Slice second = organisations.slice(from - persons.size(), to - persons.size());
        Stream<Part.Entry> entries =
                Stream.concat(
                        under(both ? "annex.persons" : "", first, all),
                        under(both ? "annex.organisations" : "", second, all));
        return list.volume() == 0 ? entries : Stream.concat(range(first, second), entries);
    }

    private Ranked ranked(Roll roll) {
        SupporterTable table = new SupporterTable(labels, language);
        Ranking ranking = new Ranking();
        try (Stream<Signer> all = roll.signers().all()) {
            all.forEach(
                    it -> {
                        ranking.add(it.id(), key(it.line(), roll.count()));
                        if (asTable) {
                            table.measure(it.line());
                        }
                    });
        }
        return new Ranked(roll, ranking.sorted(), table);
    }

    /** By their countries, or by their names. */
    private Stream<Part.Entry> range(Ranked.Slice persons, Ranked.Slice organisations) {
        List<String> ends =
                Stream.of(persons.ends(), organisations.ends())
                        .flatMap(List::stream)
                        .map(it -> byCountry ? placed(it, 0).section() : it.who())
                        .toList();
        return ends.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        new Part.Range(
                                labels.text(
                                        language, "annex.range", ends.getFirst(), ends.getLast())));
    }

    private Stream<Part.Entry> under(String heading, Ranked.Slice slice, long all) {
        if (slice.isEmpty()) {
            return Stream.empty();
        }
        int depth = heading.isEmpty() ? DEPTH : DEPTH + 1;
        Stream<Part.Entry> lines =
                asTable ? rows(slice, depth, all) : placed(slice).gather(listed(depth));
        return heading.isEmpty()
                ? lines
                : Stream.concat(
                        Stream.of(new Part.Section(DEPTH, labels.text(language, heading))), lines);
    }

    private Gatherer<Placed, ?, Part.Entry> listed(int depth) {
        return headed(it -> new Part.Section(depth, it), it -> line(it.signatory()));
    }

    private Stream<Part.Entry> rows(Ranked.Slice slice, int depth, long all) {
        SupporterTable table = slice.of().table();
        return Stream.concat(
                Stream.of(table.begin(all)),
                placed(slice)
                        .gather(
                                headed(
                                        it -> new Part.Mark(depth, it),
                                        it -> table.row(++printed, it.signatory()))));
    }

    private Stream<Placed> placed(Ranked.Slice slice) {
        return slice.lines().map(it -> placed(it, slice.of().roll().count()));
    }

    /** What stands under one heading is together, whatever the order of names alone would be. */
    private byte[] key(Signatory signatory, long count) {
        Placed placed = placed(signatory, count);
        byte[] section = byCountry ? sections.computeIfAbsent(placed.section(), this::bytes) : NONE;
        byte[] name = bytes(signatory.who());
        return ByteBuffer.allocate(2 + section.length + name.length)
                .putShort((short) placed.rank())
                .put(section)
                .put(name)
                .array();
    }

    /** Ends with a byte that is lower than all others (ISO 14651), so that keys can be joined. */
    private byte[] bytes(String text) {
        RawCollationKey key = collator.getRawCollationKey(text, null);
        return Arrays.copyOf(key.bytes, key.size);
    }

    private Placed placed(Signatory signatory, long count) {
        if (byCountry) {
            String country = signatory.countryIn(language);
            return country.isEmpty()
                    ? new Placed(LAST, noCountry, signatory)
                    : new Placed(0, country, signatory);
        }
        if (count < LETTERED) {
            return new Placed(0, "", signatory);
        }
        var alphabet = ALPHABETS.computeIfAbsent(language, Register::alphabet);
        int letter = alphabet.getBucketIndex(signatory.who());
        return new Placed(letter, alphabet.getBucket(letter).getLabel(), signatory);
    }

    private SignedLine line(Signatory signatory) {
        return (byCountry ? signatory.without() : signatory).line(language);
    }

    private static AlphabeticIndex.ImmutableIndex<Void> alphabet(Locale language) {
        return new AlphabeticIndex<Void>(ULocale.forLocale(language))
                .setMaxLabelCount(ALL)
                .addLabels(OTHER_SCRIPTS)
                .buildImmutableIndex();
    }

    /** Says each heading once, before the first line that stands under it. */
    private static Gatherer<Placed, String[], Part.Entry> headed(
            Function<String, Part.Entry> heading, Function<Placed, Part.Entry> line) {
        return Gatherer.ofSequential(
                () -> new String[] {""},
                (said, placed, next) -> {
                    if (!placed.section().equals(said[0])) {
                        said[0] = placed.section();
                        next.push(heading.apply(placed.section()));
                    }
                    return next.push(line.apply(placed));
                });
    }

    /**
     * @param section what it stands under; empty for nothing
     */
    private record Placed(int rank, String section, Signatory signatory) {}
}
