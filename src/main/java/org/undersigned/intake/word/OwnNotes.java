package org.undersigned.intake.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.undersigned.intake.Line;
import org.undersigned.intake.Shape;

/** The footnotes in which our own letters print the addresses of their links. */
final class OwnNotes {

    private static final Pattern ADDRESS =
            Pattern.compile("\\[\\^(\\d+)]: (?:<(\\S+)>|\\[.*]\\((\\S+)\\))");

    private OwnNotes() {}

    /** What is left without them; the letter that is made of it will print them anew. */
    static List<Line> without(List<Line> lines, Notes notes) {
        List<Line> rest = lines;
        for (Line line : lines) {
            Matcher note = ADDRESS.matcher(line.markdown());
            if (line.shape() == Shape.FOOTNOTE && note.matches()) {
                @Nullable String plain = note.group(2);
                String address = plain == null ? note.group(3) : plain;
                List<Line> less = without(rest, line, address, note.group(1));
                if (!less.equals(rest)) {
                    notes.add(line.words(), "The letter prints the addresses of its links itself.");
                    rest = less;
                }
            }
        }
        return rest;
    }

    /** The same as before where the address does not stand behind the mark. */
    private static List<Line> without(List<Line> lines, Line note, String address, String number) {
        String link = "](" + address + ")";
        String mark = link + "[^" + number + "]";
        if (lines.stream().noneMatch(it -> it.markdown().contains(mark))) {
            return lines;
        }
        List<Line> rest = new ArrayList<>(lines);
        rest.remove(note);
        rest.replaceAll(it -> it.markdown().contains(mark) ? unmarked(it, mark, link, number) : it);
        return rest;
    }

    private static Line unmarked(Line line, String mark, String link, String number) {
        return new Line(
                line.paragraph(),
                line.gap(),
                line.words().replace(")[" + number + "]", ")"),
                line.markdown().replace(mark, link),
                line.shape(),
                line.style(),
                line.bold());
    }
}
