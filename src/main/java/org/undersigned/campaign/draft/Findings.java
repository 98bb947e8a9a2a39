package org.undersigned.campaign.draft;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.undersigned.web.Checks;

/** Reads fields of which most may be absent, and gathers what is wrong with them. */
final class Findings {

    private final Checks checks = new Checks();

    void add(String field, String message) {
        checks.refuse(field, message);
    }

    /** Throws when anything was found. */
    void report() {
        checks.done();
    }

    /** Text of any number of lines; empty when absent. */
    String text(String field, @Nullable String value, int longest) {
        int length = value == null ? 0 : value.codePointCount(0, value.length());
        if (length > longest) {
            add(
                    field,
                    String.format(
                            Locale.ENGLISH,
                            "This has %,d characters; %,d fit. Please shorten it.",
                            length,
                            longest));
            return "";
        }
        return checks.text(field, value, longest);
    }

    /** One line without space around it, NFC; empty when absent. */
    String line(String field, @Nullable String value, int longest) {
        return checks.optional(field, value, longest);
    }

    @Nullable String lineOrNull(String field, @Nullable String value, int longest) {
        String line = line(field, value, longest);
        return line.isEmpty() ? null : line;
    }

    String required(String field, @Nullable String value, int longest) {
        return checks.required(field, value, longest);
    }

    <E extends Enum<E>> E oneOf(
            String field, @Nullable String value, Class<E> constants, E otherwise) {
        return isAbsent(value)
                ? otherwise
                : Objects.requireNonNullElse(checks.constant(field, value, constants), otherwise);
    }

    String language(String field, @Nullable String value, String otherwise) {
        return isAbsent(value) ? otherwise : checks.language(field, value);
    }

    @Nullable String mailbox(String field, @Nullable String value) {
        return isAbsent(value) ? null : checks.email(field, value);
    }

    /** The address of a page in the web. */
    @Nullable String page(String field, @Nullable String value) {
        return isAbsent(value) ? null : checks.url(field, value);
    }

    @Nullable LocalDate day(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(value.strip());
        } catch (DateTimeException e) {
            add(field, "Please enter a day as year-month-day, such as 2026-05-18.");
            return null;
        }
    }

    /** With an offset, or, as browsers send it, without one: then it is UTC. */
    @Nullable Instant instant(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        String text = value.strip();
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            return withoutOffset(field, text);
        }
    }

    private @Nullable Instant withoutOffset(String field, String text) {
        try {
            return LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            add(field, "Please enter a time such as 2026-05-18T09:00:00Z.");
            return null;
        }
    }

    private static boolean isAbsent(@Nullable String value) {
        return value == null || value.isBlank();
    }
}
