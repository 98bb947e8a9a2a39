package org.undersigned.letter;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a mark in the body points to: a note of the author's, or the address behind a link.
 *
 * @param number counted from 1 in the order in which the body points to them
 */
public record Note(int number, List<Run> runs) {

    private static final String FIGURES = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** The mark of a note as it stands in the body: its number in figures above the line. */
    static Run mark(int number) {
        StringBuilder mark = new StringBuilder();
        Integer.toString(number).chars().forEach(c -> mark.append(FIGURES.charAt(c - '0')));
        return new Run(mark.toString(), false, false, null, number);
    }

    /** Whether it is a figure of a mark. */
    public static boolean isMark(char c) {
        return FIGURES.indexOf(c) >= 0;
    }

    /** Mark and words, as the formats print them. */
    public List<Run> line() {
        Run mark = Run.plain(mark(number).text() + " ");
        return Stream.concat(Stream.of(mark), runs.stream()).toList();
    }
}
