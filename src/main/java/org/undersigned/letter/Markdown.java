package org.undersigned.letter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * Reads a body. Headings, paragraphs, lists, quotations, tables and footnotes are Markdown; HTML
 * and indented text are ordinary words, because a letter has no use for code and must never run
 * any.
 */
public final class Markdown {

    /** Deeper quotations and lists are printed at this depth. */
    private static final int DEPTH = 8;

    /** Twenty-four markers in a row are no letter; deeper ones cost the parser quadratic time. */
    private static final Pattern TOO_DEEP =
            Pattern.compile("(?m)^((?:[ \\t]*(?:[>*+-]|\\d{1,9}[.)])(?=[ \\t>*+-])){24})");

    /** More columns make no table: the parser would fill each row up to their number. */
    private static final Pattern TOO_WIDE =
            Pattern.compile("(?m)^(?=(?:[ \\t:-]*\\|){32})[ \\t|:-]+$");

    private static final Parser PARSER =
            Parser.builder()
                    .enabledBlockTypes(
                            // In this order: a row of stars is a break, not a list.
                            new LinkedHashSet<>(
                                    List.of(
                                            BlockQuote.class,
                                            Heading.class,
                                            ThematicBreak.class,
                                            ListBlock.class)))
                    .customInlineContentParserFactory(new AngleBracket.Factory())
                    .linkProcessor(Footnotes.MARKS)
                    .extensions(List.of(TablesExtension.create()))
                    .build();

    /** What a body says, and what its marks point to. */
    public record Text(List<Block> blocks, List<Note> notes) {}

    /** The same of several, in their order. */
    record Texts(List<List<Block>> blocks, List<Note> notes) {}

    private final Notes notes;
    private final Footnotes footnotes;

    private Markdown(Footnotes footnotes, Notes notes) {
        this.footnotes = footnotes;
        this.notes = notes;
    }

    /**
     * @param markdown as somebody wrote it, with any line ends
     */
    public static Text read(String markdown) {
        Notes notes = new Notes();
        return new Text(parsed(Words.tidyLines(markdown), notes), notes.inOrder());
    }

    /** Texts that stand in one letter, whose notes are counted through. */
    static Texts readAll(List<String> markdowns) {
        Notes notes = new Notes();
        List<List<Block>> texts = new ArrayList<>();
        for (String markdown : markdowns) {
            notes.begin();
            texts.add(parsed(Words.tidyLines(markdown), notes));
        }
        return new Texts(texts, notes.inOrder());
    }

    private static List<Block> parsed(String markdown, Notes notes) {
        Footnotes footnotes = new Footnotes(markdown);
        Markdown reader = new Markdown(footnotes, notes);
        List<Block> blocks = new ArrayList<>();
        reader.children(parse(footnotes.text()), 0, blocks);
        for (String label : footnotes.labels()) {
            if (!reader.notes.knows(label)) {
                blocks.add(reader.lost(label));
            }
        }
        return blocks;
    }

    private static Node parse(String markdown) {
        String shallow = TOO_DEEP.matcher(markdown).replaceAll("$1\\\\");
        return PARSER.parse(TOO_WIDE.matcher(shallow).replaceAll("\\\\$0"));
    }

    private List<Run> runs(Node words) {
        return Runs.of(words, notes, this::footnote);
    }

    /** Marks in a footnote point nowhere; empty where there is none of that label. */
    private List<Run> footnote(String label) {
        String words = footnotes.of(label);
        Node paragraph = words == null ? null : parse(words).getFirstChild();
        return paragraph == null ? List.of() : Runs.of(paragraph);
    }

    /** What nothing points to was written to be read all the same. */
    private Block lost(String label) {
        List<Run> runs = new ArrayList<>(List.of(Run.plain("[^" + label + "]: ")));
        runs.addAll(footnote(label));
        return new Block.Paragraph(runs);
    }

    private void children(Node parent, int depth, List<Block> into) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Paragraph it -> addUnlessEmpty(new Block.Paragraph(runs(it)), into);
                case Heading it -> addUnlessEmpty(new Block.Heading(it.getLevel(), runs(it)), into);
                case TableBlock it -> into.add(table(it));
                case ThematicBreak _ -> into.add(new Block.SectionBreak());
                case Node it when depth == DEPTH -> children(it, depth, into);
                case BlockQuote it -> into.add(quotation(it, depth));
                case BulletList it ->
                        into.add(new Block.Listing(false, it.isTight(), items(it, 0, depth)));
                case OrderedList it ->
                        into.add(new Block.Listing(true, it.isTight(), items(it, 1, depth)));
                default -> children(node, depth, into);
            }
        }
    }

    private Block quotation(BlockQuote quote, int depth) {
        Node attribution = Attribution.takenFrom(quote);
        List<Block> blocks = inside(quote, depth);
        return new Block.Quotation(blocks, attribution == null ? List.of() : runs(attribution));
    }

    private List<Block> inside(Node node, int depth) {
        List<Block> blocks = new ArrayList<>();
        children(node, depth + 1, blocks);
        return blocks;
    }

    private List<Block.Item> items(Node list, int step, int depth) {
        List<Block.Item> items = new ArrayList<>();
        Integer start = list instanceof OrderedList it ? it.getMarkerStartNumber() : null;
        int number = start == null ? 1 : start;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            String marker = step == 0 ? "•" : number + ".";
            items.add(new Block.Item(marker, inside(item, depth)));
            number += step;
        }
        return items;
    }

    private Block table(TableBlock table) {
        List<List<List<Run>>> rows = new ArrayList<>();
        List<Boolean> toEnd = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                rows.add(cells(row, rows.isEmpty(), toEnd));
            }
        }
        return new Block.Table(rows.removeFirst(), rows, toEnd);
    }

    private List<List<Run>> cells(Node row, boolean heading, List<Boolean> toEnd) {
        List<List<Run>> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(runs(cell));
            if (heading) {
                toEnd.add(((TableCell) cell).getAlignment() == TableCell.Alignment.RIGHT);
            }
        }
        while (cells.size() < toEnd.size()) {
            cells.add(List.of());
        }
        return cells;
    }

    private static void addUnlessEmpty(Block block, List<Block> into) {
        List<Run> runs =
                block instanceof Block.Heading heading
                        ? heading.runs()
                        : ((Block.Paragraph) block).runs();
        if (!Run.text(runs).isBlank()) {
            into.add(block);
        }
    }
}
