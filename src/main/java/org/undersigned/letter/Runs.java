package org.undersigned.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Collects the runs of a paragraph. Walks by hand: nesting may be deeper than a stack. */
final class Runs {

    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int strong;
    private int emphasis;
    private @Nullable String link;
    private int linked;

    private final @Nullable Notes notes;
    private final Function<String, List<Run>> footnotes;

    private Runs(@Nullable Notes notes, Function<String, List<Run>> footnotes) {
        this.notes = notes;
        this.footnotes = footnotes;
    }

    /** Words that point to nothing. */
    static List<Run> of(Node paragraph) {
        return collected(paragraph, new Runs(null, _ -> List.of()));
    }

    /**
     * @param notes gets what the words point to
     * @param footnotes by their labels; empty where there is none
     */
    static List<Run> of(Node paragraph, Notes notes, Function<String, List<Run>> footnotes) {
        return collected(paragraph, new Runs(notes, footnotes));
    }

    private static List<Run> collected(Node paragraph, Runs runs) {
        runs.walk(paragraph);
        return List.copyOf(runs.runs);
    }

    private void walk(Node paragraph) {
        Node node = paragraph.getFirstChild();
        while (node != null) {
            enter(node);
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            leave(node);
            while (node.getNext() == null && node.getParent() != paragraph) {
                node = node.getParent();
                leave(node);
            }
            node = node.getNext();
        }
        finishRun();
    }

    private void enter(Node node) {
        switch (node) {
            case Text it -> text.append(it.getLiteral());
            case Code it -> text.append(it.getLiteral());
            case HtmlInline it -> text.append(it.getLiteral());
            case SoftLineBreak _ -> text.append(' ');
            case HardLineBreak _ -> text.append('\n');
            case StrongEmphasis _ -> restyle(1, 0);
            case Emphasis _ -> restyle(0, 1);
            case Link it -> relink(safe(it.getDestination()));
            case Footnotes.Mark it -> point(it);
            default -> {}
        }
    }

    private void leave(Node node) {
        switch (node) {
            case StrongEmphasis _ -> restyle(-1, 0);
            case Emphasis _ -> restyle(0, -1);
            case Link it -> {
                relink(null);
                print(safe(it.getDestination()));
            }
            default -> {}
        }
    }

    private void restyle(int moreStrong, int moreEmphasis) {
        finishRun();
        strong += moreStrong;
        emphasis += moreEmphasis;
    }

    private void relink(@Nullable String target) {
        finishRun();
        linked = target == null ? linked : runs.size();
        link = target;
    }

    private void finishRun() {
        if (!text.isEmpty()) {
            runs.add(new Run(text.toString(), strong > 0, emphasis > 0, link));
            text.setLength(0);
        }
    }

    private void add(Run mark) {
        finishRun();
        runs.add(mark);
    }

    private void point(Footnotes.Mark mark) {
        List<Run> words = footnotes.apply(mark.label());
        if (notes == null || words.isEmpty()) {
            text.append(mark.literal());
        } else {
            add(notes.mark(mark.label(), words));
        }
    }

    /** On paper a link leads nowhere, unless its address can be read. */
    private void print(@Nullable String target) {
        if (notes == null || target == null || runs.isEmpty()) {
            return;
        }
        String shown = target.replaceFirst("(?i)^(https?://|mailto:)", "").replaceFirst("/$", "");
        String words = Run.text(runs.subList(linked, runs.size()));
        if (!words.replaceFirst("/$", "").endsWith(shown)) {
            add(notes.mark(target, List.of(new Run(target, false, false, target))));
        }
    }

    /** A letter leads to pages and mailboxes only; other targets stay plain words. */
    private static @Nullable String safe(String target) {
        return target.matches("(?i)(https?://|mailto:)[^\\s\\p{Cntrl}]+") ? target : null;
    }
}
