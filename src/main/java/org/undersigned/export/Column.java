package org.undersigned.export;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A column that an export can have. */
enum Column {
    ID("id", "Number in this system", ExportRow::id),
    KIND("kind", "Person or organisation", ExportRow::kind),
    NAME("name", "Name", ExportRow::name),
    HONORIFIC("honorific", "Title of courtesy", ExportRow::honorific),
    DESIGNATION("designation", "Designation", ExportRow::designation),
    ORGANISATION("organisation", "Organisation", ExportRow::organisation),
    CAPACITY("capacity", "For whom they sign", ExportRow::capacity),
    COUNTRY("country", "Country", ExportRow::country),
    LANGUAGE("language", "Language", ExportRow::language),
    AUDIENCE("audience", "Who may see the name", ExportRow::audience),
    STATE("state", "State", ExportRow::state),
    CONFIRMED_ON("confirmedOn", "Day of confirmation", ExportRow::confirmedOn),
    REVISION("revision", "Text that was signed (number)", ExportRow::revision),
    COMMENT("comment", "Comment", ExportRow::comment),
    EMAIL("email", "E-mail address", ExportRow::email);

    private final String title;
    private final String label;
    private final Function<ExportRow, @Nullable Object> value;

    Column(String title, String label, Function<ExportRow, @Nullable Object> value) {
        this.title = title;
        this.label = label;
        this.value = value;
    }

    /** As it stands in the first line of the file, and in addresses. */
    public String title() {
        return title;
    }

    /** What people read at the desk. */
    public String label() {
        return label;
    }

    /** Whether it stands in a file for the staff unless somebody chose. */
    public boolean isUsual() {
        return this != EMAIL;
    }

    /** The cell, safe to open in a spreadsheet. */
    String of(ExportRow row) {
        return SafeCell.write(Objects.toString(value.apply(row), ""));
    }

    static Optional<Column> titled(String title) {
        return Arrays.stream(values()).filter(column -> column.title.equals(title)).findFirst();
    }
}
