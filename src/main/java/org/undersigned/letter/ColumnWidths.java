package org.undersigned.letter;

import java.util.List;

/** Divides the width of a page between the columns of a table that is never seen as a whole. */
public final class ColumnWidths {

    private static final int FIRST_WIDE = 0x2E80;

    private ColumnWidths() {}

    /**
     * Each gets what it needs, or as much as any other that needs more; figures first. What is left
     * goes to words in proportion.
     *
     * @param letter width of one, in any unit
     * @param room for all columns together, in the same unit
     */
    public static double[] of(List<Part.Column> columns, double letter, double room) {
        double[] given = new double[columns.size()];
        double left = room;
        for (int i = 0; i < given.length; i++) {
            if (columns.get(i).figures()) {
                given[i] = letters(columns.get(i)) * letter;
                left -= given[i];
            }
        }
        double widest = widest(columns, letter, left);
        double words = words(columns, letter, widest);
        for (int i = 0; i < given.length; i++) {
            if (!columns.get(i).figures()) {
                given[i] = Math.min(letters(columns.get(i)) * letter, widest) * left / words;
            }
        }
        return given;
    }

    /** How wide the widest may be, so that together they fit. */
    private static double widest(List<Part.Column> columns, double letter, double room) {
        double left = room;
        long sharing = columns.stream().filter(column -> !column.figures()).count();
        List<Double> wanted =
                columns.stream()
                        .filter(column -> !column.figures())
                        .map(column -> letters(column) * letter)
                        .sorted()
                        .toList();
        for (double width : wanted) {
            if (width > left / sharing) {
                return left / sharing;
            }
            left -= width;
            sharing--;
        }
        return room;
    }

    private static double words(List<Part.Column> columns, double letter, double widest) {
        return columns.stream()
                .filter(column -> !column.figures())
                .mapToDouble(column -> Math.min(letters(column) * letter, widest))
                .sum();
    }

    private static int letters(Part.Column column) {
        int label =
                column.label().length()
                        + (int) column.label().chars().filter(it -> it >= FIRST_WIDE).count();
        return Math.max(column.usual(), label) + 1;
    }
}
