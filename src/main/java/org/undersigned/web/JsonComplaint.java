package org.undersigned.web;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what is wrong about JSON that can be read but does not fit, without a word about Java. */
final class JsonComplaint {

    private JsonComplaint() {}

    static Problem of(MismatchedInputException e) {
        String field = field(e.getPath());
        return field.isEmpty()
                ? Problem.of(400, "The body must be a JSON object with the fields of this route.")
                : Problem.of(422, "", List.of(new FieldError(field, message(e))));
    }

    /** As in "targets[0].official". */
    private static String field(List<JsonMappingException.Reference> path) {
        return path.stream()
                .map(
                        step ->
                                step.getFieldName() == null
                                        ? "[" + step.getIndex() + "]"
                                        : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static String message(MismatchedInputException e) {
        @Nullable Class<?> type = e.getTargetType();
        if (type == null) {
            return "This cannot be taken as it is.";
        }
        if (type.isEnum()) {
            return "Please use one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "))
                    + ".";
        }
        if (type == LocalDate.class) {
            return "Please use a date such as 2026-12-31.";
        }
        if (type == Instant.class) {
            return "Please use a time such as 2026-12-31T12:00:00Z.";
        }
        if (type == UUID.class) {
            return "Please use an id as this server gives them.";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "Please use true or false.";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "Please use a whole number.";
        }
        return e instanceof InvalidFormatException || type == String.class
                ? "Please use a text."
                : "This has the wrong shape: a list, an object or a text was expected.";
    }
}
