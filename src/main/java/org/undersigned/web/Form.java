package org.undersigned.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into a form and what is wrong with it, so that the same page can show both
 * again.
 *
 * <p>A POST takes it as its body: {@code Response save(Form form)}; the tags of {@code
 * templates/tags} show it. A field has the same name as in the JSON API, such as {@code
 * letter.subject}.
 */
public final class Form {

    private final Map<String, List<String>> values;
    private final Map<String, Upload> uploads;
    private final List<FieldError> errors;

    Form(Map<String, List<String>> values, Map<String, Upload> uploads, List<FieldError> errors) {
        this.values = values;
        this.uploads = uploads;
        this.errors = List.copyOf(errors);
    }

    /** A form nobody filled in yet. */
    public static Form blank() {
        return new Form(Map.of(), Map.of(), List.of());
    }

    /**
     * What came with the present request, for a route that cannot afford to take it as its body:
     * JAX-RS looks up annotations by reflection for each. Blank where it was no form.
     *
     * @throws jakarta.ws.rs.BadRequestException when it holds what no text can hold
     */
    public static Form ofRequest() {
        try {
            return FormReader.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A form that shows what is stored; null stands for an empty field, a list for many values. */
    public static Form of(Map<String, ? extends @Nullable Object> fields) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        fields.forEach((name, value) -> values.put(name, strings(value)));
        return new Form(values, Map.of(), List.of());
    }

    private static List<String> strings(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case Iterable<?> many -> {
                List<String> strings = new ArrayList<>();
                many.forEach(one -> strings.add(String.valueOf(one)));
                yield List.copyOf(strings);
            }
            default -> List.of(value.toString());
        };
    }

    /** The first value as it was typed; empty when the field is absent. */
    public String value(String name) {
        return values(name).stream().findFirst().orElse("");
    }

    /** All values of a field that may occur many times. */
    public List<String> values(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** Whether a box with this value is ticked, or this choice is the chosen one. */
    public boolean has(String name, Object value) {
        return values(name).contains(value.toString());
    }

    /** The file chosen in a field; empty when none was. */
    public Optional<Upload> upload(String name) {
        return Optional.ofNullable(uploads.get(name));
    }

    /** The same input with another value in one field. */
    public Form with(String name, Object value) {
        Map<String, List<String>> others = new LinkedHashMap<>(values);
        others.put(name, List.of(value.toString()));
        return new Form(others, uploads, errors);
    }

    /** The same input with what is wrong about it. */
    public Form with(List<FieldError> errors) {
        return new Form(values, uploads, errors);
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** What is wrong with one field; null when nothing is. */
    public @Nullable String error(String name) {
        return errors.stream()
                .filter(error -> error.field().equals(name))
                .map(FieldError::message)
                .findFirst()
                .orElse(null);
    }

    /** A file that came with a form. */
    public record Upload(String fileName, byte[] bytes) {}
}
