package org.undersigned.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for every word of an original in what became of it. */
public final class Accounted {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Accounted() {}

    /** Each word stands at least as often in a field, under "not placed" or as left out. */
    public static void everyWord(Reading reading) {
        String original =
                reading.lines().stream()
                        .filter(it -> it.role() != Role.PLACE_AND_DATE || reading.date() == null)
                        .map(it -> it.line().words())
                        .collect(Collectors.joining("\n"));
        Map<String, Integer> there = count(result(reading));
        Map<String, Integer> missing = count(original);
        missing.replaceAll((word, often) -> often - there.getOrDefault(word, 0));
        missing.values().removeIf(often -> often <= 0);
        assertThat(missing).as("words lost of\n%s", original).isEmpty();
    }

    private static String result(Reading reading) {
        Stream<List<String>> fields =
                Stream.of(
                        List.of(
                                reading.title().equals(reading.subject()) ? "" : reading.title(),
                                reading.subjectLabel(),
                                reading.subject(),
                                reading.deliveryLine(),
                                reading.reference(),
                                reading.standfirst(),
                                reading.salutation(),
                                reading.body(),
                                reading.closing()),
                        reading.addressee(),
                        reading.leads().stream().map(Record::toString).toList(),
                        reading.signatories().stream().map(Record::toString).toList(),
                        groups(reading),
                        reading.copyTo(),
                        reading.enclosures(),
                        reading.notPlaced(),
                        reading.leftOut().stream().map(LeftOut::what).toList());
        return fields.flatMap(List::stream).collect(Collectors.joining("\n"));
    }

    private static List<String> groups(Reading reading) {
        return reading.signatories().stream().map(Signed::group).toList();
    }

    private static Map<String, Integer> count(String text) {
        Map<String, Integer> count = new HashMap<>();
        for (String word : BETWEEN.split(text)) {
            if (!word.isEmpty()) {
                count.merge(word, 1, Integer::sum);
            }
        }
        return count;
    }
}
