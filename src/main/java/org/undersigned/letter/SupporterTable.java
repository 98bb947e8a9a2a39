package org.undersigned.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lists supporters as the rows of a table; columns with nothing in them are left out. */
final class SupporterTable {

    /** No column suffers from making room for so many letters. */
    private static final int SHORT = 30;

    private final Labels labels;
    private final Locale language;
    private final List<Lengths> lengths = List.of(new Lengths(), new Lengths(), new Lengths());

    SupporterTable(Labels labels, Locale language) {
        this.labels = labels;
        this.language = language;
    }

    /** Told of all that the table will have before it is begun. */
    void measure(Signatory signatory) {
        List<String> words = words(signatory);
        for (int i = 0; i < words.size(); i++) {
            lengths.get(i).add(words.get(i));
        }
    }

    /**
     * @param last the highest number that a row will have
     */
    Part.Columns begin(long last) {
        List<Part.Column> columns = new ArrayList<>();
        columns.add(new Part.Column(label("number"), Long.toString(last).length(), true));
        List<String> names = List.of("name", "role", "country");
        for (int i = 0; i < names.size(); i++) {
            if (!lengths.get(i).none()) {
                columns.add(new Part.Column(label(names.get(i)), lengths.get(i).usual(), false));
            }
        }
        return new Part.Columns(columns);
    }

    private String label(String column) {
        return labels.text(language, "annex." + column);
    }

    Part.Row row(long number, Signatory signatory) {
        List<String> words = words(signatory);
        List<String> cells = new ArrayList<>(words.size() + 1);
        cells.add(Long.toString(number));
        for (int i = 0; i < words.size(); i++) {
            if (!lengths.get(i).none()) {
                cells.add(words.get(i));
            }
        }
        return new Part.Row(cells);
    }

    private List<String> words(Signatory signatory) {
        return List.of(
                signatory.who(),
                Words.tidy(signatory.designation()),
                signatory.countryIn(language));
    }

    /** How long the cells of one column are. */
    private static final class Lengths {

        private final int[] seen = new int[100];
        private int all;

        void add(String words) {
            if (!words.isEmpty()) {
                seen[Math.min(words.length(), seen.length - 1)]++;
                all++;
            }
        }

        boolean none() {
            return all == 0;
        }

        /** The longest, unless that is too long; then what nine of ten do not exceed. */
        int usual() {
            int longest = within(all);
            return longest <= SHORT ? longest : within(all * 0.9);
        }

        private int within(double share) {
            int length = 0;
            for (int seenSoFar = 0; seenSoFar < share; seenSoFar += seen[length]) {
                length++;
            }
            return length;
        }
    }
}
