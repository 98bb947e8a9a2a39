package org.undersigned.cosigner;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A list of co-signers as somebody's spreadsheet gives it: CSV with a header, comma or semicolon.
 */
public final class SignatoryList {

    private static final Set<String> COLUMNS =
            Set.of("kind", "honorific", "name", "designation", "country", "group");

    /** The first line of a list. */
    public static final String HEADER = "kind,honorific,name,designation,country,group";

    private static final String EXPECTED = "The first line must be: " + HEADER;
    private static final int MOST = 10_000;

    private final List<SignatoryLine> lines = new ArrayList<>();
    private final List<RejectedLine> rejected = new ArrayList<>();

    private SignatoryList() {}

    /**
     * Reads the whole list and everything that is wrong with it.
     *
     * @param csv in UTF-8, with or without a byte order mark
     */
    public static SignatoryList read(byte[] csv) {
        SignatoryList list = new SignatoryList();
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(csv)).toString();
            list.read(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            list.reject(1, "The file is not in UTF-8. Please save it as “CSV UTF-8”.");
        }
        return list;
    }

    private void read(String text) {
        String header = text.lines().findFirst().orElse("");
        char separator = header.contains(";") && !header.contains(",") ? ';' : ',';
        long line = 1;
        try (CsvReader<CsvRecord> records =
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .skipEmptyLines(true)
                        .ofCsvRecord(text)) {
            @Nullable List<String> names = null;
            for (CsvRecord record : records) {
                line = record.getStartingLineNumber();
                if (names == null) {
                    names = header(line, record);
                } else if (lines.size() + rejected.size() == MOST) {
                    reject(line, "The list ends here: no more than 10,000 lines at once.");
                    return;
                } else {
                    take(line, names, record);
                }
            }
            if (names == null || lines.isEmpty() && rejected.isEmpty()) {
                reject(line, "The list is empty. It needs a header and a line for each signatory.");
            }
        } catch (CsvParseException e) {
            reject(line, "This cannot be read as CSV from here on. Is a quotation mark left open?");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> header(long line, CsvRecord record) {
        List<String> names =
                record.getFields().stream().map(n -> n.strip().toLowerCase(Locale.ROOT)).toList();
        String unknown =
                names.stream().filter(n -> !COLUMNS.contains(n)).collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            reject(line, "Unknown in the header: “%s”. %s".formatted(unknown, EXPECTED));
        } else if (new HashSet<>(names).size() != names.size()) {
            reject(line, "The header names a column twice. " + EXPECTED);
        } else if (!names.containsAll(Set.of("kind", "name"))) {
            reject(line, "The header needs at least kind and name. " + EXPECTED);
        }
        return names;
    }

    private void take(long line, List<String> names, CsvRecord record) {
        if (!rejected.isEmpty() && rejected.getFirst().line() == 1) {
            return;
        }
        if (record.getFieldCount() != names.size()) {
            reject(
                    line,
                    "This line has %d values, the header %d. Put a value with a comma in quotation marks."
                            .formatted(record.getFieldCount(), names.size()));
            return;
        }
        LineCheck check = new LineCheck();
        SignatoryLine read = check.line(form(names, record));
        String wrong =
                check.checks().errors().stream()
                        .map(error -> error.field() + ": " + error.message())
                        .collect(Collectors.joining(" "));
        if (!wrong.isEmpty()) {
            reject(line, wrong);
        }
        lines.add(read);
    }

    private static SignatoryForm form(List<String> names, CsvRecord record) {
        return new SignatoryForm(
                value("kind", names, record).strip().toUpperCase(Locale.ROOT),
                value("honorific", names, record),
                value("name", names, record),
                value("designation", names, record),
                value("country", names, record),
                value("group", names, record),
                null);
    }

    private static String value(String column, List<String> names, CsvRecord record) {
        int index = names.indexOf(column);
        return index < 0 ? "" : record.getField(index);
    }

    private void reject(long line, String message) {
        rejected.add(new RejectedLine(line, message));
    }

    /** Only to be used when nothing is rejected. */
    public List<SignatoryLine> lines() {
        return lines;
    }

    /** Empty when all is well. */
    public List<RejectedLine> rejected() {
        return rejected;
    }

    /**
     * A line that cannot be taken.
     *
     * @param line counted from the header as 1
     */
    public record RejectedLine(long line, String message) {}
}
