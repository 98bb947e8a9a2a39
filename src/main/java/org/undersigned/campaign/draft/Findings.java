package org.undersigned.campaign.draft;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.undersigned.web.FieldError;
import org.undersigned.web.InvalidInput;

/** Reads the fields of a form and gathers what is wrong with them, so that all is said at once. */
final class Findings {

    /** Control characters, and those that make a text read otherwise than it is stored. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t\\r]]|[\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern LINE_BREAK = Pattern.compile("[\\n\\r\\u2028\\u2029]");

    private final List<FieldError> errors = new ArrayList<>();

    void add(String field, String message) {
        errors.add(new FieldError(field, message));
    }

    /** Throws when anything was found. */
    void report() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    /** Text of any number of lines; empty when absent. */
    String text(String field, @Nullable String value, int longest) {
        String text = value == null ? "" : value;
        if (text.length() > longest) {
            add(
                    field,
                    String.format(
                            Locale.ENGLISH,
                            "This has %,d characters; %,d fit. Please shorten it.",
                            text.length(),
                            longest));
        } else if (UNSEEN.matcher(text).find()) {
            add(
                    field,
                    "This holds invisible control characters. Please type or paste it without them.");
        }
        return text;
    }

    /** One line without space around it, NFC; empty when absent. */
    String line(String field, @Nullable String value, int longest) {
        String line = text(field, value == null ? null : value.strip(), longest);
        if (LINE_BREAK.matcher(line).find()) {
            add(field, "This must be a single line.");
        }
        return Normalizer.normalize(line, Normalizer.Form.NFC);
    }

    @Nullable String lineOrNull(String field, @Nullable String value, int longest) {
        String line = line(field, value, longest);
        return line.isEmpty() ? null : line;
    }

    String required(String field, @Nullable String value, int longest, String message) {
        String line = line(field, value, longest);
        if (line.isEmpty()) {
            add(field, message);
        }
        return line;
    }

    <E extends Enum<E>> E oneOf(
            String field, @Nullable String value, Class<E> constants, E otherwise) {
        if (value == null || value.isBlank()) {
            return otherwise;
        }
        return EnumSet.allOf(constants).stream()
                .filter(constant -> constant.name().equals(value.strip()))
                .findFirst()
                .orElseGet(
                        () -> {
                            add(field, "Must be one of " + EnumSet.allOf(constants) + ".");
                            return otherwise;
                        });
    }

    String language(String field, @Nullable String value, String otherwise) {
        if (value == null || value.isBlank()) {
            return otherwise;
        }
        try {
            String tag = new Locale.Builder().setLanguageTag(value.strip()).build().toLanguageTag();
            if (!tag.startsWith("und")) {
                return tag;
            }
        } catch (IllformedLocaleException e) {
            // Said below, as for the language "undetermined".
        }
        add(field, "Must be a language code such as en, fr or pt-BR.");
        return otherwise;
    }

    @Nullable LocalDate day(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(value.strip());
        } catch (DateTimeException e) {
            add(field, "Must be a day such as 2026-05-18.");
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
            return localTime(field, text);
        }
    }

    private @Nullable Instant localTime(String field, String text) {
        try {
            return LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            add(field, "Must be a time such as 2026-05-18T09:00:00Z.");
            return null;
        }
    }
}
