package org.undersigned.intake.word;

import java.util.ArrayList;
import java.util.List;

/** Keeps the paragraphs of a row together until it ends; tables inside a cell are part of it. */
final class Tables {

    private final Pages pages;
    private final List<List<Passage>> row = new ArrayList<>();
    private int depth;
    private boolean first = true;

    Tables(Pages pages) {
        this.pages = pages;
    }

    void begin(String name) {
        if (name.equals("tbl")) {
            first |= depth++ == 0;
        } else if (name.equals("tc") && depth == 1) {
            row.add(new ArrayList<>());
        }
    }

    void end(String name) {
        if (name.equals("tbl")) {
            depth--;
            if (depth == 0) {
                pages.leaveSpace();
            }
        } else if (name.equals("tr") && depth == 1) {
            flush();
        }
    }

    void put(Passage passage) {
        if (row.isEmpty()) {
            pages.put(passage);
        } else {
            row.getLast().add(passage);
        }
    }

    private void flush() {
        List<List<Passage>> cells =
                row.stream().map(it -> it.stream().filter(p -> !p.isEmpty()).toList()).toList();
        row.clear();
        long filled = cells.stream().filter(it -> !it.isEmpty()).count();
        if (cells.size() > 1
                && filled > (first ? 1 : 0)
                && cells.stream().allMatch(Tables::isOneLine)) {
            pages.row(
                    cells.stream().map(it -> it.isEmpty() ? new Passage() : it.getFirst()).toList(),
                    first);
            first = false;
            return;
        }
        first = true;
        for (List<Passage> cell : cells) {
            pages.leaveSpace();
            cell.forEach(pages::put);
        }
    }

    private static boolean isOneLine(List<Passage> cell) {
        return cell.isEmpty() || cell.size() == 1 && !cell.getFirst().hasManyLines();
    }
}
