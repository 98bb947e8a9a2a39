package org.undersigned.intake.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.undersigned.intake.Original;
import org.undersigned.intake.word.Markup.Element;

/** Reads the paragraphs of one part: the document itself, a header, the footnotes. */
class Story implements Markup.Listener {

    private static final Set<String> PROPERTIES =
            Set.of("pPr", "rPr", "tblPr", "trPr", "tcPr", "sectPr");

    private final Look look;
    private final Relations relations;
    private final Notes notes;
    private final Tables tables;
    private final Fields fields = new Fields();
    private final Deque<Passage> open = new ArrayDeque<>();
    private final Deque<String> links = new ArrayDeque<>();
    private final Map<String, String> bookmarks = new HashMap<>();
    private final Map<String, Piece> bookmarked = new HashMap<>();
    private final StringBuilder removed = new StringBuilder();
    private int removing;
    private int properties;
    private int skipped;
    private boolean ofMark;
    private String reading = "";
    private long characters;

    Story(Styles styles, Relations relations, Notes notes, Pages pages) {
        look = new Look(styles, notes);
        this.relations = relations;
        this.notes = notes;
        tables = new Tables(pages);
    }

    @Override
    public void begin(Element element) throws WordUnreadable {
        String name = element.name();
        if (skipped > 0 || isSkipped(name)) {
            skipped++;
        } else if (PROPERTIES.contains(name)) {
            ofMark = properties++ > 0;
        } else if (properties > 0) {
            look.take(open.peek(), element, ofMark);
        } else {
            content(element);
        }
    }

    /** What was once, what says the same in older ways, what is no text. */
    private static boolean isSkipped(String name) {
        return name.endsWith("Change") || name.equals("Fallback") || name.equals("sdtPr");
    }

    private void content(Element element) throws WordUnreadable {
        switch (element.name()) {
            case "p" -> open.push(new Passage());
            case "r" -> Look.reset(open.peek());
            case "t", "delText", "instrText" -> reading = element.name();
            case "tab", "ptab" -> add("\t");
            case "br", "cr" -> add("\n");
            case "noBreakHyphen" -> add("\u2011");
            case "tbl", "tc" -> tables.begin(element.name());
            case "hyperlink" -> links.push(relations.address(element.get("id")));
            case "bookmarkStart" -> bookmarks.put(element.get("id"), element.get("name"));
            case "bookmarkEnd" -> bookmarks.remove(element.get("id"));
            case "fldSimple" -> fields.begin(element.get("instr"));
            case "fldChar" -> {
                if (element.get("fldCharType").equals("begin")) {
                    fields.begin("");
                } else if (element.get("fldCharType").equals("end")) {
                    fields.end();
                }
            }
            case "del", "moveFrom" -> removing++;
            case "ins", "moveTo" ->
                    notes.add(
                            "Marks of tracked changes",
                            "The text is read as if all were accepted.");
            case "footnoteReference", "endnoteReference" -> {
                Passage passage = open.peek();
                int number = note(element.name(), element.get("id"));
                if (passage != null && number > 0) {
                    Piece mark = Piece.note(number);
                    passage.add(mark);
                    bookmarks.values().forEach(it -> bookmarked.put(it, mark));
                }
            }
            default -> Things.note(element, notes);
        }
    }

    /** The number of a footnote; none where notes have no notes. */
    int note(String kind, String id) {
        return 0;
    }

    @Override
    public void text(String text) throws WordUnreadable {
        if (skipped > 0 || reading.isEmpty()) {
            return;
        }
        characters += text.length();
        if (characters > Original.LONGEST) {
            throw new WordUnreadable(Original.TOO_LONG);
        }
        if (reading.equals("instrText")) {
            fields.instruct(text);
        } else if (removing > 0 || reading.equals("delText")) {
            removed.append(text);
        } else {
            add(text.replace('\n', ' '));
        }
    }

    private void add(String text) {
        Passage passage = open.peek();
        if (passage == null || text.isEmpty()) {
            return;
        }
        Piece quoted = bookmarked.get(fields.note());
        if (quoted != null) {
            passage.add(quoted);
        } else if (fields.isPageNumber()) {
            passage.pageNumber = true;
        } else if (passage.hidden) {
            notes.add("Hidden text: “" + text + "”", "Word does not show it either.");
        } else {
            String link = links.isEmpty() || links.peek().isEmpty() ? fields.link() : links.peek();
            passage.add(text, link);
        }
    }

    @Override
    public void end(String name) throws WordUnreadable {
        if (skipped > 0) {
            skipped--;
        } else if (PROPERTIES.contains(name)) {
            ofMark = --properties > 1;
        } else if (properties == 0) {
            close(name);
        }
    }

    private void close(String name) {
        switch (name) {
            case "p" -> {
                Passage passage = open.poll();
                if (passage != null) {
                    put(passage);
                }
            }
            case "t", "delText", "instrText" -> reading = "";
            case "tbl", "tr" -> tables.end(name);
            case "hyperlink" -> links.poll();
            case "fldSimple" -> fields.end();
            case "del", "moveFrom" -> {
                removing--;
                if (!removed.isEmpty()) {
                    notes.add(
                            "Struck out by a tracked change: “" + removed + "”",
                            "The text is read as if all changes were accepted.");
                    removed.setLength(0);
                }
            }
            default -> {}
        }
    }

    private void put(Passage passage) {
        if (passage.pageNumber) {
            notes.add(
                    ("Page number " + passage.words()).strip(),
                    "The letter numbers its own pages.");
        } else {
            tables.put(passage);
        }
    }
}
