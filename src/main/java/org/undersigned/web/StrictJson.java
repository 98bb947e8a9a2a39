package org.undersigned.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;

/**
 * How JSON is read: nothing is silently changed or taken twice.
 *
 * <p>Fields nobody knows are ignored, so that an answer can be sent back as it came, with its id,
 * state and tally.
 */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.registerModule(new SimpleModule().addDeserializer(String.class, new Text()));
    }

    /** Refuses what no database can hold: NUL, and half of a character that takes two. */
    private static class Text extends StdScalarDeserializer<String> {

        private static final StringDeserializer ANY = StringDeserializer.instance;

        Text() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            String text = ANY.deserialize(parser, context);
            if (text != null && Characters.cannotBeStored(text)) {
                throw JsonMappingException.from(parser, "a character that no text can hold");
            }
            return text;
        }
    }
}
