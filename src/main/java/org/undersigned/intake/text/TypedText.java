package org.undersigned.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.intake.Line;
import org.undersigned.intake.Original;
import org.undersigned.intake.Shape;

/**
 * Markdown, or plain text, which is Markdown without marks. The words of the body stay as typed.
 */
public final class TypedText {

    /** Nobody breaks lines there by hand: whoever goes on further has a line for each paragraph. */
    private static final int WIDEST = 120;

    private static final Pattern HEADING =
            Pattern.compile(" {0,3}#{1,6}[ \\t]+(.*?)(?:[ \\t]+#+)?\\s*");
    private static final Pattern ITEM = Pattern.compile("\\s*(?:[*+-]|\\d{1,9}[.)])[ \\t]+(.*)");
    private static final Pattern QUOTATION = Pattern.compile(" {0,3}>[ \\t]?(.*)");
    private static final Pattern BREAK = Pattern.compile(" {0,3}(?:[* \t]++|[- \t]++)");
    private static final Pattern THREE = Pattern.compile("[ \t]*(?:[*-][ \t]*+){3}.*");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(?:=+|-+)\\s*");

    private final List<Line> lines = new ArrayList<>();
    private int paragraph;

    private TypedText() {}

    /**
     * Reads a text, whatever its line ends.
     *
     * @param text a byte order mark is no part of it
     */
    public static Original read(String text) {
        TypedText typed = new TypedText();
        typed.paragraphs(text.replace("\r\n", "\n").replace('\r', '\n').replace("\uFEFF", ""));
        return new Original(List.copyOf(typed.lines), List.of());
    }

    private void paragraphs(String text) {
        List<String> chunk = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (line.isBlank()) {
                paragraph(chunk);
                chunk.clear();
            } else {
                chunk.add(line);
            }
        }
        paragraph(chunk);
    }

    private void paragraph(List<String> chunk) {
        boolean loose = chunk.stream().anyMatch(line -> line.length() > WIDEST);
        boolean gap = true;
        for (int i = 0; i < chunk.size(); i++) {
            boolean underlined =
                    i + 1 < chunk.size() && i == 0 && UNDERLINE.matcher(chunk.get(1)).matches();
            Line line = line(chunk.get(i).stripTrailing(), gap, underlined);
            lines.add(line);
            if (underlined) {
                i++;
            }
            if (loose && line.shape() == Shape.PARAGRAPH) {
                paragraph++;
            }
            gap = false;
        }
        paragraph++;
    }

    private Line line(String source, boolean gap, boolean underlined) {
        Matcher heading = HEADING.matcher(source);
        Matcher item = ITEM.matcher(source);
        Matcher quotation = QUOTATION.matcher(source);
        if (underlined) {
            return line(source, "## " + source.strip(), gap, Shape.HEADING);
        }
        if (heading.matches()) {
            return line(heading.group(1), source, gap, Shape.HEADING);
        }
        if (BREAK.matcher(source).matches() && THREE.matcher(source).matches()) {
            return line("* * *", source, gap, Shape.BREAK);
        }
        if (item.matches()) {
            return line(item.group(1), source, gap, Shape.ITEM);
        }
        if (quotation.matches()) {
            return line(quotation.group(1), source, gap, Shape.QUOTATION);
        }
        return line(source, source, gap, Shape.PARAGRAPH);
    }

    private Line line(String content, String markdown, boolean gap, Shape shape) {
        Marks marks = Marks.in(content.strip());
        return new Line(paragraph, gap, marks.words(), markdown, shape, "", marks.bold());
    }
}
