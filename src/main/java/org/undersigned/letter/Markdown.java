package org.undersigned.letter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * Reads a body. Headings, paragraphs, lists and quotations are Markdown; HTML and indented text are
 * ordinary words, because a letter has no use for code and must never run any.
 */
final class Markdown {

    /** Deeper quotations and lists are printed at this depth. */
    private static final int DEPTH = 8;

    /** Twenty-four markers in a row are no letter; deeper ones cost the parser quadratic time. */
    private static final Pattern TOO_DEEP =
            Pattern.compile("(?m)^((?:[ \\t]*(?:[>*+-]|\\d{1,9}[.)])(?=[ \\t>*+-])){24})");

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
                    .build();

    private Markdown() {}

    static List<Block> blocks(String markdown) {
        Matcher tooDeep = TOO_DEEP.matcher(markdown);
        List<Block> blocks = new ArrayList<>();
        children(PARSER.parse(tooDeep.replaceAll("$1\\\\")), 0, blocks);
        return blocks;
    }

    private static void children(Node parent, int depth, List<Block> into) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Paragraph it -> addUnlessEmpty(new Block.Paragraph(Runs.of(it)), into);
                case Heading it ->
                        addUnlessEmpty(new Block.Heading(it.getLevel(), Runs.of(it)), into);
                case ThematicBreak _ -> into.add(new Block.SectionBreak());
                case Node it when depth == DEPTH -> children(it, depth, into);
                case BlockQuote it -> into.add(new Block.Quotation(inside(it, depth)));
                case BulletList it ->
                        into.add(new Block.Listing(false, it.isTight(), items(it, 0, depth)));
                case OrderedList it ->
                        into.add(new Block.Listing(true, it.isTight(), items(it, 1, depth)));
                default -> children(node, depth, into);
            }
        }
    }

    private static List<Block> inside(Node node, int depth) {
        List<Block> blocks = new ArrayList<>();
        children(node, depth + 1, blocks);
        return blocks;
    }

    private static List<Block.Item> items(Node list, int step, int depth) {
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
