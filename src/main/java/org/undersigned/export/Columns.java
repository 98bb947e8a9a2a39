package org.undersigned.export;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.undersigned.web.Checks;

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

    /** Nobody chose who reads an address: it was given to be written to. */
    private static final Set<Column> STAFF_ONLY = EnumSet.of(Column.EMAIL);

    private Columns() {}

    /**
     * @param checks is told, with the columns that this recipient may have, what is wrong
     * @param titles separated by commas; blank for the usual ones
     */
    static List<Column> of(Checks checks, String titles, Recipient recipient) {
        return titles.isBlank() ? usual(recipient) : asked(checks, titles, recipient);
    }

    /** An address stands only where somebody asks for it by name. */
    private static List<Column> usual(Recipient recipient) {
        return recipient == Recipient.STAFF
                ? Arrays.stream(Column.values()).filter(Column::isUsual).toList()
                : WHO_AND_FROM_WHERE;
    }

    private static List<Column> asked(Checks checks, String titles, Recipient recipient) {
        return Arrays.stream(titles.split(",", -1))
                .map(String::strip)
                .distinct()
                .map(title -> find(checks, title, recipient))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Column> find(Checks checks, String title, Recipient recipient) {
        Optional<Column> column =
                Column.titled(title).filter(known -> of(recipient).contains(known));
        if (column.isEmpty()) {
            checks.refuse("columns", refusal(title, recipient));
        }
        return column;
    }

    /** What a file for this recipient can have. */
    static List<Column> of(Recipient recipient) {
        return Arrays.stream(Column.values())
                .filter(column -> recipient == Recipient.STAFF || !STAFF_ONLY.contains(column))
                .toList();
    }

    private static String refusal(String title, Recipient recipient) {
        String why =
                Column.titled(title).isPresent()
                        ? "is for the staff only (for=STAFF)"
                        : "is no column";
        String allowed =
                of(recipient).stream().map(Column::title).collect(Collectors.joining(", "));
        return "“%s” %s. A file for %s can have: %s.".formatted(title, why, recipient, allowed);
    }
}
