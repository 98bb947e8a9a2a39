package org.undersigned.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What went wrong, as a program reads it: problem+json, RFC 9457. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(String title, int status, @Nullable String detail, List<FieldError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** For a request without a token, or with one that counts no longer. */
    public static final Problem SIGN_IN =
            new Problem(
                    "Please sign in",
                    401,
                    "Send a token of POST /api/v1/token as \"Authorization: Bearer …\".",
                    List.of());

    private static final JsonMapper JSON = new JsonMapper();

    /** For answers written outside the reach of JAX-RS. */
    public String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
