package org.undersigned.intake.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.undersigned.intake.Line;
import org.undersigned.intake.word.Markup.Element;

/**
 * The texts of footnotes, endnotes or comments, each by the first letter of its kind and its id.
 */
final class NoteTexts implements Markup.Listener {

    private final String kind;
    private final Relations relations;
    private final Styles styles;
    private final Lists lists;
    private final Notes notes;
    private final Map<String, List<Line>> texts = new LinkedHashMap<>();
    private @Nullable Story story;
    private Pages pages;
    private String id = "";

    private NoteTexts(String kind, Relations relations, Styles styles, Lists lists, Notes notes) {
        this.kind = kind;
        this.relations = relations;
        this.styles = styles;
        this.lists = lists;
        this.notes = notes;
        pages = new Pages(styles, lists, notes);
    }

    static Map<String, List<Line>> of(
            byte @Nullable [] part,
            String kind,
            Relations relations,
            Styles styles,
            Lists lists,
            Notes notes)
            throws WordUnreadable {
        NoteTexts texts = new NoteTexts(kind, relations, styles, lists, notes);
        if (part != null) {
            Markup.walk(part, texts);
        }
        return texts.texts;
    }

    @Override
    public void begin(Element element) throws WordUnreadable {
        if (story != null) {
            story.begin(element);
        } else if (element.name().equals(kind)) {
            id = kind.charAt(0) + element.get("id");
            pages = new Pages(styles, lists, notes);
            story = new Story(styles, relations, notes, pages);
        }
    }

    @Override
    public void text(String text) throws WordUnreadable {
        if (story != null) {
            story.text(text);
        }
    }

    /** The line that Word draws above footnotes is a footnote without words. */
    @Override
    public void end(String name) throws WordUnreadable {
        if (name.equals(kind)) {
            if (!pages.lines().isEmpty()) {
                texts.put(id, List.copyOf(pages.lines()));
            }
            story = null;
        } else if (story != null) {
            story.end(name);
        }
    }
}
