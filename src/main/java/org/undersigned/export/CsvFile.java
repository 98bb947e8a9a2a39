package org.undersigned.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A list as comma-separated values: UTF-8, a header, CRLF line ends (RFC 4180), one row in memory
 * at a time.
 *
 * <p>The byte order mark is left out unless asked for: RFC 4180 knows none, and programs would read
 * it as part of the first column's name. Excel needs it to read anything but English.
 */
final class CsvFile {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final List<Column> columns;
    private final boolean withMark;

    CsvFile(List<Column> columns, boolean withMark) {
        this.columns = columns;
        this.withMark = withMark;
    }

    void write(Rows rows, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (withMark) {
            text.write(BYTE_ORDER_MARK);
        }
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(columns.stream().map(Column::title).toList());
            rows.forEach(
                    row ->
                            csv.writeRecord(
                                    columns.stream().map(column -> column.of(row)).toList()));
        }
    }
}
