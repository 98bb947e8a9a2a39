package org.undersigned.export;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A column that an export can have. */
enum Column {
    ID("id", ExportRow::id),
    KIND("kind", ExportRow::kind),
    NAME("name", ExportRow::name),
    HONORIFIC("honorific", ExportRow::honorific),
    DESIGNATION("designation", ExportRow::designation),
    ORGANISATION("organisation", ExportRow::organisation),
    CAPACITY("capacity", ExportRow::capacity),
    COUNTRY("country", ExportRow::country),
    LANGUAGE("language", ExportRow::language),
    AUDIENCE("audience", ExportRow::audience),
    STATE("state", ExportRow::state),
    CONFIRMED_ON("confirmedOn", ExportRow::confirmedOn),
    REVISION("revision", ExportRow::revision),
    COMMENT("comment", ExportRow::comment),
    EMAIL("email", ExportRow::email);

    private final String title;
    private final Function<ExportRow, @Nullable Object> value;

    Column(String title, Function<ExportRow, @Nullable Object> value) {
        this.title = title;
        this.value = value;
    }

    /** As it stands in the first line of the file, and in addresses. */
    String title() {
        return title;
    }

    /** The cell, safe to open in a spreadsheet. */
    String of(ExportRow row) {
        return SafeCell.write(Objects.toString(value.apply(row), ""));
    }

    static Optional<Column> titled(String title) {
        return Arrays.stream(values()).filter(column -> column.title.equals(title)).findFirst();
    }
}
