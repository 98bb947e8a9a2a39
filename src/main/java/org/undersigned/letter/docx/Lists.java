package org.undersigned.letter.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.undersigned.letter.Block;

/** The lists of a letter; each counts for itself. */
final class Lists {

    /** Word knows nine levels; deeper items stand on the last. */
    private static final int DEEPEST = 8;

    /** The largest number from which Word lets a list begin. */
    private static final int HIGHEST_START = 32_767;

    static final int INDENT = 360;

    private record Counted(boolean ordered, int level, int start) {}

    private final List<Counted> lists = new ArrayList<>();

    /** Whether Word can print these markers itself. */
    static boolean canCount(Block.Listing listing) {
        return !listing.ordered() || number(listing.items().getLast().marker()) <= HIGHEST_START;
    }

    /** Begins a list and answers the number by which its items name it. */
    int begin(Block.Listing listing, int depth) {
        int start = listing.ordered() ? number(listing.items().getFirst().marker()) : 1;
        lists.add(new Counted(listing.ordered(), level(depth), start));
        return lists.size();
    }

    static int level(int depth) {
        return Math.min(depth, DEEPEST);
    }

    private static int number(String marker) {
        return Integer.parseInt(marker.substring(0, marker.length() - 1));
    }

    void write(Xml out) throws IOException {
        out.raw(Xml.HEAD).raw("<w:numbering xmlns:w=\"" + WordDocument.NAMESPACE + "\">\n");
        kind(out, 0, "bullet", level -> "•");
        kind(out, 1, "decimal", level -> "%" + (level + 1) + ".");
        for (int i = 0; i < lists.size(); i++) {
            Counted list = lists.get(i);
            out.raw("<w:num w:numId=\"" + (i + 1) + "\">");
            out.raw("<w:abstractNumId w:val=\"" + (list.ordered() ? 1 : 0) + "\"/>");
            if (list.ordered()) {
                out.raw("<w:lvlOverride w:ilvl=\"" + list.level() + "\">");
                out.raw("<w:startOverride w:val=\"" + list.start() + "\"/></w:lvlOverride>");
            }
            out.raw("</w:num>\n");
        }
        out.raw("</w:numbering>\n");
    }

    private interface Marker {
        String at(int level);
    }

    private static void kind(Xml out, int id, String format, Marker marker) throws IOException {
        out.raw("<w:abstractNum w:abstractNumId=\"" + id + "\">");
        out.raw("<w:multiLevelType w:val=\"hybridMultilevel\"/>\n");
        for (int level = 0; level <= DEEPEST; level++) {
            out.raw("<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/>");
            out.raw("<w:numFmt w:val=\"" + format + "\"/>");
            out.raw("<w:lvlText w:val=\"" + marker.at(level) + "\"/><w:lvlJc w:val=\"left\"/>");
            out.raw("<w:pPr><w:ind w:left=\"" + INDENT * (level + 1) + "\"");
            out.raw(" w:hanging=\"" + INDENT + "\"/></w:pPr></w:lvl>\n");
        }
        out.raw("</w:abstractNum>\n");
    }
}
