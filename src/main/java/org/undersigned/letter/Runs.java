package org.undersigned.letter;

import java.util.ArrayList;
import java.util.List;
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

    private Runs() {}

    static List<Run> of(Node paragraph) {
        Runs collected = new Runs();
        collected.walk(paragraph);
        return List.copyOf(collected.runs);
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
            default -> {}
        }
    }

    private void leave(Node node) {
        switch (node) {
            case StrongEmphasis _ -> restyle(-1, 0);
            case Emphasis _ -> restyle(0, -1);
            case Link _ -> relink(null);
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
        link = target;
    }

    private void finishRun() {
        if (!text.isEmpty()) {
            runs.add(new Run(text.toString(), strong > 0, emphasis > 0, link));
            text.setLength(0);
        }
    }

    /** A letter leads to pages and mailboxes only; other targets stay plain words. */
    private static @Nullable String safe(String target) {
        return target.matches("(?i)(https?://|mailto:)[^\\s\\p{Cntrl}]+") ? target : null;
    }
}
