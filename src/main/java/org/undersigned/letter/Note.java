package org.undersigned.letter;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a mark in the body points to: a note of the author's, or the address behind a link.
 *
 * @param mark as it stands in the body and before the note
 */
public record Note(String mark, List<Run> runs) {

    private static final String FIGURES = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** The mark of a number, in figures that stand above the line. */
    static String mark(int number) {
        StringBuilder mark = new StringBuilder();
        Integer.toString(number).chars().forEach(c -> mark.append(FIGURES.charAt(c - '0')));
        return mark.toString();
    }

    /** Whether it is a figure of a mark. */
    public static boolean isMark(char c) {
        return FIGURES.indexOf(c) >= 0;
    }

    /** Mark and words, as the formats print them. */
    public List<Run> line() {
        return Stream.concat(Stream.of(Run.plain(mark + " ")), runs.stream()).toList();
    }
}
