package org.undersigned.signature.moderation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.signature.Capacity;
import org.undersigned.signature.Sieve;
import org.undersigned.signature.SignatureState;
import org.undersigned.web.Checks;
import org.undersigned.web.Form;
import org.undersigned.web.InvalidInput;

/** Reads what somebody typed about whom they mean. */
final class Criteria {

    /** In this order on the page, and in its address. */
    static final List<String> FIELDS =
            List.of("state", "country", "capacity", "from", "until", "words", "comment");

    static final List<SignatureState> STATES =
            List.of(SignatureState.CONFIRMED, SignatureState.SUSPECT, SignatureState.REJECTED);

    private final Form form;
    private final Checks checks = new Checks();

    private Criteria(Form form) {
        this.form = form;
    }

    /**
     * @param otherwise who came later is not meant, where the form says nothing else
     * @throws InvalidInput with what cannot be read
     */
    static Sieve read(Form form, Instant otherwise) {
        return new Criteria(form).sieve(otherwise);
    }

    /** The fields that hold something, so that another form can carry them. */
    static Map<String, String> filled(Form form) {
        Map<String, String> filled = new TreeMap<>();
        FIELDS.stream()
                .filter(field -> !form.value(field).isBlank())
                .forEach(field -> filled.put(field, form.value(field).strip()));
        return filled;
    }

    private Sieve sieve(Instant otherwise) {
        @Nullable SignatureState state =
                checks.constant("state", form.value("state"), SignatureState.class);
        if (state != null && !STATES.contains(state)) {
            checks.refuse("state", "Choose one of the list.");
        }
        @Nullable Capacity capacity =
                form.value("capacity").isBlank()
                        ? null
                        : checks.constant("capacity", form.value("capacity"), Capacity.class);
        String country = checks.country("country", form.value("country"));
        @Nullable Instant from = time("from");
        @Nullable Instant until = time("until");
        if (from != null && until != null && !from.isBefore(until)) {
            checks.refuse("until", "Choose a time after the first one.");
        }
        String words = checks.optional("words", form.value("words"), Checks.LINE);
        String comment = checks.optional("comment", form.value("comment"), Checks.LINE);
        @Nullable UUID one = one();
        @Nullable Instant asOf = asOf(otherwise);
        checks.done();
        return new Sieve(
                state,
                one,
                orNull(country),
                capacity,
                from,
                until,
                orNull(words),
                orNull(comment),
                asOf);
    }

    /** As a browser sends a time without seconds; in UTC, like all times at the desk. */
    private @Nullable Instant time(String field) {
        String written = form.value(field).strip();
        try {
            return written.isEmpty()
                    ? null
                    : LocalDateTime.parse(written.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            checks.refuse(field, "Write a time like 2026-03-21 18:30.");
            return null;
        }
    }

    private @Nullable UUID one() {
        String written = form.value("signature");
        try {
            return written.isEmpty() ? null : UUID.fromString(written);
        } catch (IllegalArgumentException e) {
            checks.refuse("signature", "Choose somebody.");
            return null;
        }
    }

    private Instant asOf(Instant otherwise) {
        String written = form.value("asOf");
        try {
            return written.isEmpty() ? otherwise : Instant.parse(written);
        } catch (DateTimeException e) {
            checks.refuse("state", "Please look again.");
            return otherwise;
        }
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
