package org.undersigned.intake.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.intake.Line;
import org.undersigned.intake.Shape;
import org.undersigned.intake.word.Styles.Style;

/** Turns the paragraphs of a document into lines, in their order. */
final class Pages {

    private final Styles styles;
    private final Lists lists;
    private final Notes notes;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Integer> counters = new HashMap<>();
    private final int[] indents = new int[Lists.DEEPEST + 2];
    private int paragraph;
    private boolean gap = true;
    private String alignment = "";
    private String list = "";
    private boolean dotted = true;

    Pages(Styles styles, Lists lists, Notes notes) {
        this.styles = styles;
        this.lists = lists;
        this.notes = notes;
    }

    List<Line> lines() {
        return lines;
    }

    /** Empty space comes next. */
    void leaveSpace() {
        gap = true;
    }

    void put(Passage passage) {
        if (passage.isEmpty()) {
            gap = true;
            return;
        }
        boolean many = passage.hasManyLines();
        boolean apart = gap || many || !passage.alignment.equals(alignment);
        alignment = passage.alignment;
        gap = many;
        put(passage, apart);
        paragraph++;
    }

    private void put(Passage passage, boolean apart) {
        Style style = styles.get(passage.style);
        Style listed = styles.withList(passage.style);
        String inList =
                passage.level >= 0 || !passage.list.isEmpty() ? passage.list : listed.list();
        int level = Math.min(passage.level >= 0 ? passage.level : listed.level(), Lists.DEEPEST);
        String format = inList.isEmpty() ? "none" : lists.format(inList, level);
        passage.style = style.name();
        if (style.name().matches("heading \\d")) {
            int depth = Math.min(style.name().charAt(8) - '0', 5) + 1;
            take(passage, apart, Shape.HEADING, "#".repeat(depth) + " ", "");
        } else if (!format.equals("none")) {
            item(passage, apart, inList, level, format);
        } else if (style.name().equals("section break")) {
            lines.add(new Line(paragraph, apart, passage.words(), "* * *", Shape.BREAK, "", false));
        } else if (style.name().matches("(intense )?quote|quote (spoken|attribution)|block text")) {
            take(passage, apart, Shape.QUOTATION, "> ", "> ");
        } else if (style.name().startsWith("list continue") && !list.isEmpty()) {
            String indent = " ".repeat(indents[1]);
            take(passage, apart, Shape.PARAGRAPH, indent, indent);
        } else {
            list = "";
            take(passage, apart, Shape.PARAGRAPH, "", "");
        }
    }

    private void take(Passage passage, boolean apart, Shape shape, String first, String next) {
        lines.addAll(passage.lines(paragraph, apart, shape, first, next, notes));
    }

    private void item(Passage passage, boolean apart, String inList, int level, String format) {
        boolean bullet = format.equals("bullet");
        if (!bullet && !format.equals("decimal")) {
            notes.add("Lists that count a), b) or i., ii.", "The letter counts 1., 2., 3.");
        }
        if (level == 0 && !inList.equals(list) && !list.isEmpty()) {
            dotted = !dotted;
        }
        list = inList;
        String counter = inList + " " + level;
        int number = counters.merge(counter, lists.start(inList, level), (was, any) -> was + 1);
        counters.keySet().removeIf(it -> deeper(it, inList, level));
        String marker = bullet ? (dotted ? "- " : "+ ") : number + (dotted ? ". " : ") ");
        String indent = " ".repeat(indents[level]);
        Arrays.fill(indents, level + 1, indents.length, indents[level] + marker.length());
        take(
                passage,
                apart,
                Shape.ITEM,
                indent + marker,
                " ".repeat(indents[level] + marker.length()));
    }

    private static boolean deeper(String counter, String list, int level) {
        return counter.startsWith(list + " ")
                && Integer.parseInt(counter.substring(list.length() + 1)) > level;
    }

    /**
     * A row of a table whose cells hold a line each.
     *
     * @param first whether a table begins with it: then it is the heading
     */
    void row(List<Passage> cells, boolean first) {
        List<String> filled =
                cells.stream().map(Passage::words).filter(it -> !it.isEmpty()).toList();
        StringBuilder markdown = new StringBuilder("|");
        for (Passage cell : cells) {
            markdown.append(' ').append(cell.cell(notes)).append(" |");
        }
        if (first) {
            markdown.append("\n|").append(" --- |".repeat(cells.size()));
        }
        String words = String.join("\t", filled);
        lines.add(new Line(paragraph, gap, words, markdown.toString(), Shape.ROW, "", false));
        gap = false;
        list = "";
        paragraph++;
    }
}
