package org.undersigned.letter.tagged;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bookmarks of a document, nested as its headings are (ISO 32000-1, 12.3.3). */
final class Outline {

    private final List<Item> items = new ArrayList<>();
    private @Nullable Item last;

    /** One bookmark, and those below it. */
    private static final class Item {

        private final @Nullable Item parent;
        private final int level;
        private final String title;
        private final int page;
        private final double top;
        private final List<Item> kids = new ArrayList<>();
        private int id;

        private Item(@Nullable Item parent, int level, String title, int page, double top) {
            this.parent = parent;
            this.level = level;
            this.title = title;
            this.page = page;
            this.top = top;
        }
    }

    /**
     * @param level of the heading, from 1
     * @param page the object of the page
     * @param top where it begins, in points from the lower edge
     */
    void add(int level, String title, int page, double top) {
        Item parent = last;
        while (parent != null && parent.level >= level) {
            parent = parent.parent;
        }
        last = new Item(parent, level, title, page, top);
        (parent == null ? items : parent.kids).add(last);
    }

    /** Answers the root's object, or null where there is none. */
    @Nullable Integer write(PdfFile file) throws IOException {
        if (items.isEmpty()) {
            return null;
        }
        int root = file.allocate();
        number(items, file);
        file.put(root, ends(new PdfBytes(96).put("<</Type/Outlines"), items).put(">>"));
        write(items, root, file);
        return root;
    }

    private static void number(List<Item> siblings, PdfFile file) {
        for (Item item : siblings) {
            item.id = file.allocate();
            number(item.kids, file);
        }
    }

    private static void write(List<Item> siblings, int parent, PdfFile file) throws IOException {
        for (int i = 0; i < siblings.size(); i++) {
            Item item = siblings.get(i);
            PdfBytes entry = new PdfBytes(192).put("<</Title").text(item.title);
            entry.put("/Parent ").reference(parent);
            if (i > 0) {
                entry.put("/Prev ").reference(siblings.get(i - 1).id);
            }
            if (i + 1 < siblings.size()) {
                entry.put("/Next ").reference(siblings.get(i + 1).id);
            }
            entry.put("/Dest[").reference(item.page).put("/XYZ null ").put(item.top);
            entry.put(" null]");
            if (!item.kids.isEmpty()) {
                ends(entry, item.kids);
            }
            file.put(item.id, entry.put(">>"));
            write(item.kids, item.id, file);
        }
    }

    /** What lies below is closed until somebody opens it. */
    private static PdfBytes ends(PdfBytes entry, List<Item> kids) {
        entry.put("/First ").reference(kids.getFirst().id);
        entry.put("/Last ").reference(kids.getLast().id);
        return entry.put("/Count -").put((long) kids.size());
    }
}
