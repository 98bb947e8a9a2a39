package org.undersigned.intake.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.undersigned.intake.Line;
import org.undersigned.intake.Shape;

/** A paragraph while it is read. */
final class Passage {

    private static final String LOST =
            "Emphasis that begins or ends inside a word cannot be kept there.";

    private final List<Piece> pieces = new ArrayList<>();
    String style = "";
    String list = "";
    int level = -1;
    String alignment = "";
    boolean bold;
    boolean italic;
    boolean hidden;
    boolean pageNumber;

    void add(String text, String link) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, bold, italic, link));
        }
    }

    void add(Piece piece) {
        pieces.add(piece);
    }

    boolean isEmpty() {
        return pieces.stream().allMatch(it -> it.text().isBlank());
    }

    String words() {
        return Inline.words(pieces);
    }

    /** What stands between its line breaks. */
    private List<List<Piece>> divided() {
        List<List<Piece>> lines = new ArrayList<>();
        lines.add(new ArrayList<>());
        for (Piece piece : pieces) {
            String[] parts = piece.text().split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    lines.add(new ArrayList<>());
                }
                lines.getLast().add(piece.with(parts[i]));
            }
        }
        return lines.stream().filter(it -> !Inline.words(it).isEmpty()).toList();
    }

    boolean hasManyLines() {
        return divided().size() > 1;
    }

    /**
     * Its lines.
     *
     * @param first what Markdown writes before its first line, such as "- "
     * @param next what it writes before the others
     */
    List<Line> lines(int number, boolean gap, Shape shape, String first, String next, Notes notes) {
        boolean headed = shape == Shape.HEADING;
        List<List<Piece>> divided = headed ? List.of(onOneLine()) : divided();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < divided.size(); i++) {
            List<Piece> pieces = divided.get(i);
            // A heading is bold anyway.
            Inline.Written written = Inline.of(headed ? plain(pieces) : pieces);
            String words = Inline.words(pieces);
            if (written.lostEmphasis()) {
                notes.add("Bold or italic in “" + words + "”", LOST);
            }
            String markdown = Escapes.lineStart(written.markdown().strip().replace('\t', ' '));
            String end = i + 1 < divided.size() ? "  " : "";
            boolean bold = pieces.stream().allMatch(it -> it.bold() || it.text().isBlank());
            lines.add(
                    new Line(
                            number,
                            gap && i == 0,
                            words,
                            (i == 0 ? first : next) + markdown + end,
                            shape,
                            style,
                            bold));
        }
        return lines;
    }

    /** Its one line, as the cell of a table; a table's heading is bold anyway. */
    String cell(Notes notes) {
        boolean headed = style.equals("TableHeading");
        Inline.Written written = Inline.of(headed ? plain(pieces) : pieces);
        if (written.lostEmphasis()) {
            notes.add("Bold or italic in “" + words() + "”", LOST);
        }
        return written.markdown().strip().replace('\t', ' ');
    }

    private List<Piece> onOneLine() {
        return pieces.stream().map(it -> it.with(it.text().replace('\n', ' '))).toList();
    }

    private static List<Piece> plain(List<Piece> pieces) {
        return Stream.of(pieces)
                .flatMap(List::stream)
                .map(it -> new Piece(it.text(), false, false, it.link()))
                .toList();
    }
}
