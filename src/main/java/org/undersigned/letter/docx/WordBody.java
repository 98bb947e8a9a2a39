package org.undersigned.letter.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.Block;
import org.undersigned.letter.HeadingLevels;
import org.undersigned.letter.Run;
import org.undersigned.letter.docx.Paragraphs.Place;

/** Writes the body of a letter. */
final class WordBody {

    private static final int QUOTED = 440;

    private final WordTables tables;
    private final Paragraphs paragraphs;
    private final Lists lists;
    private final HeadingLevels levels;

    WordBody(Xml out, Paragraphs paragraphs, Lists lists, HeadingLevels levels) {
        tables = new WordTables(out, paragraphs);
        this.paragraphs = paragraphs;
        this.lists = lists;
        this.levels = levels;
    }

    void put(List<Block> blocks) throws IOException {
        put(blocks, 0, 0);
    }

    /**
     * @param quotes how many quotations it stands in
     * @param items how many items of lists it stands in
     */
    private void put(List<Block> blocks, int quotes, int items) throws IOException {
        for (Block block : blocks) {
            switch (block) {
                case Block.Heading it ->
                        paragraphs.put(
                                heading(levels.next(it.level() + 1)), Place.OF_STYLE, it.runs());
                case Block.Paragraph it ->
                        paragraphs.put(style(quotes, items), place(quotes, items), it.runs());
                case Block.SectionBreak _ ->
                        paragraphs.put("SectionBreak", Block.SectionBreak.MARK);
                case Block.Quotation it when it.attribution().isEmpty() ->
                        put(it.blocks(), quotes + 1, items);
                case Block.Quotation it -> attributed(it, quotes + 1, items);
                case Block.Listing it -> listing(it, quotes, items);
                case Block.Table it -> tables.put(it);
            }
        }
    }

    /** The last words stand close above whoever said them. */
    private void attributed(Block.Quotation quotation, int quotes, int items) throws IOException {
        List<Block> blocks = quotation.blocks();
        if (!blocks.isEmpty() && blocks.getLast() instanceof Block.Paragraph last) {
            put(blocks.subList(0, blocks.size() - 1), quotes, items);
            paragraphs.put("QuoteSpoken", place(quotes, items), last.runs());
        } else {
            put(blocks, quotes, items);
        }
        paragraphs.put("QuoteAttribution", place(quotes, items), quotation.attribution());
    }

    /** The subject of the letter is its title; headings count from there. */
    static String heading(int level) {
        return "Heading" + Math.max(1, level - 1);
    }

    private static String style(int quotes, int items) {
        return quotes > 0 ? "Quote" : items > 0 ? "ListContinue" : "BodyText";
    }

    private static Place place(int quotes, int items) {
        boolean ofStyle = items == 0 && quotes < 2;
        return ofStyle ? Place.OF_STYLE : new Place("", indent(quotes, items, ""));
    }

    private static String indent(int quotes, int items, String more) {
        int left = QUOTED * quotes + Lists.INDENT * items;
        String right = quotes > 0 ? " w:right=\"" + QUOTED + "\"" : "";
        return "<w:ind w:left=\"" + left + "\"" + right + more + "/>";
    }

    private void listing(Block.Listing listing, int quotes, int items) throws IOException {
        if (!Lists.canCount(listing)) {
            for (Block.Item item : listing.items()) {
                List<Run> marker = List.of(Run.plain(item.marker() + " "));
                item(item, marker, "ListContinue", place(quotes, items + 1), quotes, items);
            }
            return;
        }
        int list = lists.begin(listing, items);
        String numbering =
                "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>"
                        .formatted(Lists.level(items), list);
        String hanging = " w:hanging=\"" + Lists.INDENT + "\"";
        Place place = new Place(numbering, quotes == 0 ? "" : indent(quotes, items + 1, hanging));
        String style = listing.ordered() ? "ListNumber" : "ListBullet";
        for (Block.Item item : listing.items()) {
            item(item, List.of(), style, place, quotes, items);
        }
    }

    /** The first paragraph carries the marker, even where the item begins with something else. */
    private void item(
            Block.Item item, List<Run> marker, String style, Place place, int quotes, int items)
            throws IOException {
        List<Block> rest = item.blocks();
        List<Run> first = new ArrayList<>(marker);
        if (!rest.isEmpty() && rest.getFirst() instanceof Block.Paragraph paragraph) {
            first.addAll(paragraph.runs());
            rest = rest.subList(1, rest.size());
        }
        paragraphs.put(style, place, first);
        put(rest, quotes, items + 1);
    }
}
