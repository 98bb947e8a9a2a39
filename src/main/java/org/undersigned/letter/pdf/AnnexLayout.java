package org.undersigned.letter.pdf;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.undersigned.letter.HeadingLevels;
import org.undersigned.letter.Part;
import org.undersigned.letter.Run;
import org.undersigned.letter.SignedLine;
import org.undersigned.letter.pdf.Flow.Column;
import org.undersigned.letter.tagged.Element;
import org.undersigned.letter.tagged.Page;
import org.undersigned.letter.tagged.TaggedPdf;

/**
 * Sets the supporters on pages of their own. Each page has its own list, so that nothing of it
 * needs to be remembered when it is full.
 */
final class AnnexLayout {

    private final TaggedPdf pdf;
    private final Sheet sheet;
    private final Flow flow;
    private final HeadingLevels levels;
    private final Signatures signatures;
    private @Nullable Element list;
    private @Nullable Page page;
    private @Nullable AnnexTable table;
    private Part.@Nullable Mark mark;

    AnnexLayout(TaggedPdf pdf, Sheet sheet, Flow flow, HeadingLevels levels) {
        this.pdf = pdf;
        this.sheet = sheet;
        this.flow = flow;
        this.levels = levels;
        signatures = new Signatures(pdf, sheet, flow);
    }

    void put(Element parent, Part.Annex annex) throws IOException {
        if (!sheet.atTop()) {
            sheet.turn();
        }
        flow.heading(
                levels.next(2),
                parent,
                List.of(Run.plain(annex.heading())),
                Setting.ANNEX_HEADING,
                Column.FULL,
                Setting.ANNEX.leading());
        sheet.gap(10);
        try (Stream<Part.Entry> entries = annex.entries().get()) {
            for (Iterator<Part.Entry> each = entries.iterator(); each.hasNext(); ) {
                switch (each.next()) {
                    case Part.Section it -> section(parent, it);
                    case SignedLine it -> line(parent, it);
                    case Part.Columns it -> {
                        sheet.gap(4);
                        table = new AnnexTable(pdf, sheet, flow, parent, it);
                    }
                    case Part.Mark it -> mark = it;
                    case Part.Range it -> {
                        flow.put("P", parent, it.text(), Setting.STANDFIRST);
                        sheet.gap(10);
                    }
                    case Part.Row it -> row(it);
                }
            }
        }
        endList();
        endTable();
        sheet.gap(8);
        for (String note : annex.notes()) {
            flow.put("P", parent, note, Setting.SMALL);
        }
    }

    private void section(Element parent, Part.Section section) throws IOException {
        endList();
        endTable();
        sheet.gap(6);
        flow.heading(
                levels.next(section.depth()),
                parent,
                List.of(Run.plain(section.heading())),
                Setting.GROUP,
                Column.FULL,
                2 * Setting.ANNEX.leading());
    }

    private void line(Element parent, SignedLine line) throws IOException {
        if (sheet.room() < 3 * Setting.ANNEX.leading()) {
            sheet.turn();
        }
        if (page != sheet.page()) {
            endList();
        }
        if (list == null) {
            list = pdf.openList("None", parent);
            page = sheet.page();
        }
        signatures.put(list, line, Setting.ANNEX);
    }

    private void row(Part.Row row) throws IOException {
        Element cell = Objects.requireNonNull(table).put(row);
        if (mark != null) {
            pdf.bookmark(cell, levels.next(mark.depth()), mark.label(), table.top());
            mark = null;
        }
    }

    private void endTable() throws IOException {
        if (table != null) {
            table.end();
            table = null;
            sheet.gap(8);
        }
    }

    private void endList() throws IOException {
        if (list != null) {
            pdf.close(list);
            list = null;
        }
    }
}
