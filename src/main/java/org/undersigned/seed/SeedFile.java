package org.undersigned.seed;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.undersigned.web.BrokenRule;
import org.undersigned.web.FieldError;
import org.undersigned.web.InvalidInput;

/** One YAML file of the seeds, which knows on which line each of its fields stands. */
final class SeedFile {

    private static final ObjectMapper YAML =
            YAMLMapper.builder()
                    .addModule(new JavaTimeModule())
                    .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .withCoercionConfig(
                            LogicalType.Enum,
                            enums ->
                                    enums.setCoercion(
                                            CoercionInputShape.EmptyString, CoercionAction.Fail))
                    .build();

    private final String name;
    private final String text;
    private final Map<String, Integer> lines;

    private SeedFile(String name, String text, Map<String, Integer> lines) {
        this.name = name;
        this.text = text;
        this.lines = lines;
    }

    /**
     * @throws SeedBroken when it cannot be read or is not YAML
     */
    static SeedFile open(Path file) {
        String name = file.toString();
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            throw new SeedBroken(name, "cannot be read as UTF-8 text (" + e.getMessage() + ")");
        }
        try {
            return new SeedFile(name, text, linesOf(text));
        } catch (JsonProcessingException e) {
            throw new SeedBroken(name, YamlComplaint.line(e), "", YamlComplaint.words(e));
        }
    }

    private static Map<String, Integer> linesOf(String text) throws JsonProcessingException {
        Map<String, Integer> lines = new HashMap<>();
        try (JsonParser parser = YAML.createParser(text)) {
            while (parser.nextToken() != null) {
                String pointer = parser.getParsingContext().pathAsPointer().toString();
                lines.putIfAbsent(field(pointer), parser.currentTokenLocation().getLineNr());
            }
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return lines;
    }

    /** {@code /targets/0/official} as people write it: {@code targets[0].official}. */
    private static String field(String pointer) {
        return pointer.replaceAll("/(\\d+)", "[$1]").replace('/', '.').replaceFirst("^\\.", "");
    }

    /**
     * @throws SeedBroken when a field is missing, unknown or of another kind
     */
    <T> T as(TypeReference<T> type) {
        try {
            return YAML.readValue(text, type);
        } catch (JsonMappingException e) {
            throw broken(YamlComplaint.field(e), YamlComplaint.meaning(e));
        } catch (JsonProcessingException e) {
            throw new SeedBroken(name, YamlComplaint.line(e), "", YamlComplaint.words(e));
        }
    }

    /** What is wrong with a field such as {@code targets[0].official}. */
    SeedBroken broken(String field, String message) {
        String known = field;
        while (!lines.containsKey(known) && !known.isEmpty()) {
            known =
                    known.substring(
                            0,
                            Math.max(0, Math.max(known.lastIndexOf('.'), known.lastIndexOf('['))));
        }
        return new SeedBroken(name, lines.getOrDefault(known, 1), field, message);
    }

    /**
     * Does what a room does with the words of this file, and says the room's refusal with file,
     * line and field.
     *
     * @param place turns a field of the room's form into the field of this file
     */
    <T> T checked(UnaryOperator<String> place, Supplier<T> work) {
        try {
            return work.get();
        } catch (InvalidInput e) {
            FieldError first = e.errors().getFirst();
            throw broken(place.apply(first.field()), first.message());
        } catch (BrokenRule e) {
            throw broken("state", e.getMessage());
        }
    }
}
