package org.undersigned.seed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the YAML reader objects to, in the words of people who write letters. */
final class YamlComplaint {

    private static final Pattern PLACE = Pattern.compile("(?m)^ in .*, line (\\d+)");

    private YamlComplaint() {}

    /** The field that is meant, such as {@code targets[0].official}. */
    static String field(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> name(step.getFieldName(), step.getIndex()))
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static String name(@Nullable String field, int index) {
        return field == null ? "[" + index + "]" : "." + field;
    }

    /** What is wrong with that field. */
    static String meaning(JsonMappingException e) {
        return switch (e) {
            case UnrecognizedPropertyException unknown ->
                    "is not a field that is known here; there are " + unknown.getKnownPropertyIds();
            case InvalidFormatException wrong when wrong.getTargetType() == LocalDate.class ->
                    noDate(wrong.getValue());
            case InvalidFormatException wrong -> quoted(wrong) + wanted(wrong.getTargetType());
            case MismatchedInputException wrong when wantsAList(wrong) ->
                    "should be a list: one entry per line, each beginning with “- ”";
            default ->
                    e.getOriginalMessage().startsWith("Missing required") ? "is missing" : words(e);
        };
    }

    private static String quoted(InvalidFormatException wrong) {
        return "“" + wrong.getValue() + "” is ";
    }

    private static String wanted(Class<?> type) {
        if (type.isEnum()) {
            return "none of " + Arrays.toString(type.getEnumConstants());
        }
        return Number.class.isAssignableFrom(type) ? "no number" : "neither true nor false";
    }

    static String noDate(Object value) {
        return "“" + value + "” is no date; a date is written 2015-06-09";
    }

    private static boolean wantsAList(MismatchedInputException wrong) {
        Class<?> type = wrong.getTargetType();
        return type != null && Collection.class.isAssignableFrom(type);
    }

    /**
     * The line of a file that is no YAML. The parser tells where it began to wonder, then what it
     * met: the second is of use.
     */
    static int line(JsonProcessingException e) {
        int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
        Matcher place = PLACE.matcher(e.getOriginalMessage());
        while (place.find()) {
            line = Integer.parseInt(place.group(1));
        }
        return line;
    }

    /** The parser's own words without the excerpts between them. */
    static String words(JsonProcessingException e) {
        return e.getOriginalMessage()
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith(" "))
                .collect(Collectors.joining(", "));
    }
}
