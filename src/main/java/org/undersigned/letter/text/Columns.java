package org.undersigned.letter.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.undersigned.letter.Block;
import org.undersigned.letter.Part;
import org.undersigned.letter.Run;

/** Sets a table with spaces; one that is too wide for a line has its cells below each other. */
final class Columns {

    private static final int LINE = 78;
    private static final int WIDEST = 30;
    private static final String BETWEEN = "  ";

    private Columns() {}

    static String of(Block.Table table) {
        List<List<String>> rows =
                Stream.concat(Stream.of(table.heading()), table.rows().stream())
                        .map(Columns::words)
                        .toList();
        int[] widths =
                IntStream.range(0, table.heading().size())
                        .map(
                                column ->
                                        rows.stream()
                                                .mapToInt(r -> width(r.get(column)))
                                                .max()
                                                .orElse(0))
                        .toArray();
        int width = IntStream.of(widths).sum() + BETWEEN.length() * (widths.length - 1);
        return width <= LINE
                ? String.join("\n", rows.stream().map(r -> line(r, widths, table.toEnd())).toList())
                : String.join("\n\n", rows.stream().map(Columns::below).toList());
    }

    /** What stands above the rows of a table that is never in memory as a whole. */
    static String heading(List<Part.Column> columns) {
        return of(columns, new Part.Row(columns.stream().map(Part.Column::label).toList()));
    }

    /** One of its rows; a longer cell moves those that follow. */
    static String of(List<Part.Column> columns, Part.Row row) {
        int[] widths =
                columns.stream()
                        .mapToInt(it -> Math.max(width(it.label()), Math.min(it.usual(), WIDEST)))
                        .toArray();
        return line(row.cells(), widths, columns.stream().map(Part.Column::figures).toList());
    }

    private static List<String> words(List<List<Run>> row) {
        return row.stream().map(cell -> Run.text(cell).replace('\n', ' ')).toList();
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private static String line(List<String> row, int[] widths, List<Boolean> toEnd) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            String space = " ".repeat(Math.max(0, widths[column] - width(cell)));
            cells.add(toEnd.get(column) ? space + cell : cell + space);
        }
        return String.join(BETWEEN, cells).stripTrailing();
    }

    private static String below(List<String> row) {
        return String.join("\n", row.stream().filter(cell -> !cell.isEmpty()).toList());
    }
}
