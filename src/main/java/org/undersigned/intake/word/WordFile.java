package org.undersigned.intake.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.undersigned.intake.Line;
import org.undersigned.intake.Original;
import org.undersigned.intake.Shape;

/** A Word file as the lines that it shows, and what of it stands in none of them. */
public final class WordFile {

    /** The number of a paragraph that belongs to none of the text. */
    private static final int AFTER_ALL = 1 << 24;

    private final Package parts;
    private final Styles styles;
    private final Lists lists;
    private final Notes notes = new Notes();
    private final Map<String, Integer> footnotes = new LinkedHashMap<>();

    private WordFile(Package parts) throws WordUnreadable {
        this.parts = parts;
        styles = Styles.of(parts.part("word/styles.xml"));
        lists = Lists.of(parts.part("word/numbering.xml"));
    }

    /**
     * Reads a file.
     *
     * @throws WordUnreadable with what to do, also for a file made to fill the memory
     */
    public static Original read(byte[] file) throws WordUnreadable {
        Package parts = Package.of(file);
        byte[] document = parts.part("word/document.xml");
        if (document == null) {
            throw new WordUnreadable(
                    "This is not a Word document. Please choose a .docx, .md or .txt file.");
        }
        return new WordFile(parts).take(document);
    }

    private Original take(byte[] document) throws WordUnreadable {
        Pages pages = new Pages(styles, lists, notes);
        Story story =
                new Story(styles, relations("document"), notes, pages) {
                    @Override
                    int note(String kind, String id) {
                        return footnotes.computeIfAbsent(
                                kind.charAt(0) + id, any -> footnotes.size() + 1);
                    }
                };
        Markup.walk(document, story);
        List<Line> lines = new ArrayList<>(margins("header"));
        lines.addAll(pages.lines());
        lines.addAll(footnotes());
        lines.addAll(margins("footer"));
        comments();
        return new Original(List.copyOf(OwnNotes.without(lines, notes)), notes.list());
    }

    private Relations relations(String part) throws WordUnreadable {
        return Relations.of(parts.part("word/_rels/" + part + ".xml.rels"));
    }

    /** The same words above every kind of page are said once. */
    private List<Line> margins(String kind) throws WordUnreadable {
        Map<String, Line> lines = new LinkedHashMap<>();
        for (String name : parts.names()) {
            if (name.matches("word/" + kind + "\\d*\\.xml")) {
                String part = name.substring("word/".length(), name.length() - ".xml".length());
                Pages pages = new Pages(styles, lists, notes);
                Markup.walk(bytes(name), new Story(styles, relations(part), notes, pages));
                pages.lines().forEach(it -> lines.putIfAbsent(it.words(), margin(it)));
            }
        }
        return List.copyOf(lines.values());
    }

    private byte[] bytes(String name) {
        byte @Nullable [] part = parts.part(name);
        return part == null ? new byte[0] : part;
    }

    private static Line margin(Line line) {
        return new Line(
                AFTER_ALL, line.gap(), line.words(), line.markdown(), Shape.MARGIN, "", false);
    }

    private List<Line> footnotes() throws WordUnreadable {
        Map<String, List<Line>> texts = new LinkedHashMap<>(texts("footnote"));
        texts.putAll(texts("endnote"));
        List<Line> lines = new ArrayList<>();
        footnotes.forEach(
                (id, number) -> {
                    List<Line> text = texts.getOrDefault(id, List.of());
                    for (int i = 0; i < text.size(); i++) {
                        lines.add(footnote(text.get(i), i == 0 ? number : 0, AFTER_ALL + number));
                    }
                    texts.remove(id);
                });
        texts.values().forEach(rest -> rest.forEach(it -> lines.add(margin(it))));
        return lines;
    }

    /**
     * A line of a footnote.
     *
     * @param number 0 for a line that goes on
     */
    private static Line footnote(Line line, int number, int paragraph) {
        return new Line(
                paragraph,
                line.gap(),
                (number == 0 ? "" : "[" + number + "] ") + line.words(),
                (number == 0 ? "  " : "[^" + number + "]: ") + line.markdown(),
                Shape.FOOTNOTE,
                "",
                false);
    }

    private Map<String, List<Line>> texts(String kind) throws WordUnreadable {
        return NoteTexts.of(
                parts.part("word/" + kind + "s.xml"),
                kind,
                relations(kind + "s"),
                styles,
                lists,
                notes);
    }

    private void comments() throws WordUnreadable {
        NoteTexts.of(
                        parts.part("word/comments.xml"),
                        "comment",
                        relations("comments"),
                        styles,
                        lists,
                        notes)
                .values()
                .forEach(
                        lines ->
                                notes.add(
                                        "A comment: “"
                                                + String.join(
                                                        " ",
                                                        lines.stream().map(Line::words).toList())
                                                + "”",
                                        "Comments are for those who write, not for the letter."));
    }
}
