package org.undersigned.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.undersigned.web.InvalidInput;

/** Which columns a file has: those asked for, in that order, or what suits its recipient. */
final class Columns {

    private static final List<Column> WHO_AND_FROM_WHERE =
            List.of(
                    Column.KIND,
                    Column.NAME,
                    Column.HONORIFIC,
                    Column.DESIGNATION,
                    Column.ORGANISATION,
                    Column.CAPACITY,
                    Column.COUNTRY);

    /** What concerns nobody but the staff, whatever a signer chose for the name. */
    private static final Set<Column> STAFF_ONLY = EnumSet.of(Column.COMMENT, Column.EMAIL);

    private Columns() {}

    /**
     * @param titles separated by commas; null or blank for the usual ones
     * @throws InvalidInput naming the columns that this recipient may have
     */
    static List<Column> of(@Nullable String titles, Recipient recipient) {
        return titles == null || titles.isBlank() ? usual(recipient) : asked(titles, recipient);
    }

    /** An address stands only where somebody asks for it by name. */
    private static List<Column> usual(Recipient recipient) {
        return recipient == Recipient.STAFF
                ? List.copyOf(EnumSet.complementOf(EnumSet.of(Column.EMAIL)))
                : WHO_AND_FROM_WHERE;
    }

    private static List<Column> asked(String titles, Recipient recipient) {
        List<Column> columns = new ArrayList<>();
        for (String title : titles.split(",", -1)) {
            Column column =
                    Column.titled(title.strip())
                            .filter(known -> isFor(recipient, known))
                            .orElseThrow(() -> refused(title.strip(), recipient));
            if (!columns.contains(column)) {
                columns.add(column);
            }
        }
        return columns;
    }

    static boolean isFor(Recipient recipient, Column column) {
        return recipient == Recipient.STAFF || !STAFF_ONLY.contains(column);
    }

    private static InvalidInput refused(String title, Recipient recipient) {
        String allowed =
                Arrays.stream(Column.values())
                        .filter(column -> isFor(recipient, column))
                        .map(Column::title)
                        .collect(Collectors.joining(", "));
        String why =
                Column.titled(title).isPresent()
                        ? "is for the staff only (for=STAFF)"
                        : "is no column";
        return new InvalidInput(
                "columns",
                "“%s” %s. A file for %s can have: %s.".formatted(title, why, recipient, allowed));
    }
}
