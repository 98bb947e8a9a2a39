package org.undersigned.intake.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.intake.Line;
import org.undersigned.intake.Shape;

/**
 * The notes that our own letters print: made footnotes again, or addresses that their links know.
 */
final class OwnNotes {

    private static final String FIGURES = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Pattern MARK = Pattern.compile("[" + FIGURES + "]+");
    private static final Pattern NOTE = Pattern.compile("([" + FIGURES + "]+) (.*)");
    private static final Pattern ADDRESS = Pattern.compile("<?(?:https?://|mailto:)\\S+");

    private OwnNotes() {}

    static List<Line> resolved(List<Line> lines, Notes notes) {
        Map<String, String> marks = new HashMap<>();
        List<Line> rest = new ArrayList<>();
        List<Line> footnotes = new ArrayList<>();
        for (Line line : lines) {
            Matcher note = NOTE.matcher(line.words());
            if (!line.style().equals("note") || !note.matches()) {
                rest.add(line);
            } else if (ADDRESS.matcher(note.group(2)).matches()) {
                marks.put(note.group(1), "");
                notes.add(line.words(), "The letter prints the addresses of its links itself.");
            } else {
                int number = number(note.group(1));
                marks.put(note.group(1), "[^" + number + "]");
                footnotes.add(note(without(line), number, line.paragraph()));
            }
        }
        List<Line> resolved = new ArrayList<>(rest.stream().map(it -> marked(it, marks)).toList());
        resolved.addAll(footnotes);
        return resolved;
    }

    /**
     * A line of a footnote.
     *
     * @param number 0 for a line that goes on
     */
    static Line note(Line line, int number, int paragraph) {
        return new Line(
                paragraph,
                line.gap(),
                (number == 0 ? "" : "[" + number + "] ") + line.words(),
                (number == 0 ? "  " : "[^" + number + "]: ") + line.markdown(),
                Shape.FOOTNOTE,
                "",
                false);
    }

    private static Line without(Line line) {
        return new Line(
                line.paragraph(),
                line.gap(),
                line.words().substring(line.words().indexOf(' ') + 1),
                line.markdown().substring(line.markdown().indexOf(' ') + 1),
                line.shape(),
                "",
                false);
    }

    private static Line marked(Line line, Map<String, String> marks) {
        if (marks.isEmpty() || !MARK.matcher(line.words()).find()) {
            return line;
        }
        return new Line(
                line.paragraph(),
                line.gap(),
                marked(line.words(), marks).replace("[^", "["),
                marked(line.markdown(), marks),
                line.shape(),
                line.style(),
                line.bold());
    }

    private static String marked(String text, Map<String, String> marks) {
        return MARK.matcher(text)
                .replaceAll(
                        it -> Matcher.quoteReplacement(marks.getOrDefault(it.group(), it.group())));
    }

    private static int number(String figures) {
        int number = 0;
        for (char figure : figures.toCharArray()) {
            number = number * 10 + FIGURES.indexOf(figure);
        }
        return number;
    }
}
