package org.undersigned.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.List;

/** What went wrong, as a program reads it: problem+json, RFC 9457. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(String title, int status, String detail, List<FieldError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** For a request without a token, or with one that counts no longer. */
    public static final Problem SIGN_IN =
            of(401, "Send a token from POST /api/v1/token as \"Authorization: Bearer …\".");

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * @param detail what to do about it; empty for the usual words
     */
    static Problem of(int status, String detail) {
        return of(status, detail, List.of());
    }

    static Problem of(int status, String detail, List<FieldError> errors) {
        String[] words = words(status);
        return new Problem(words[0], status, detail.isEmpty() ? words[1] : detail, errors);
    }

    private static String[] words(int status) {
        String both =
                switch (status) {
                    case 400 -> "This could not be read|Please check the request and try again.";
                    case 401 -> "Please sign in|This needs an account.";
                    case 403 ->
                            "Not for your role|Your account may not do this. An administrator"
                                    + " can change what it may do.";
                    case 404 -> "Not found|There is nothing at this address.";
                    case 405 -> "Not possible here|This address cannot be used in this way.";
                    case 406 ->
                            "Not in this format|What you ask for does not exist in the format"
                                    + " you accept.";
                    case 409 -> "Not possible now|The present state does not allow this.";
                    case 413 -> "Too large|What you sent is larger than this server takes.";
                    case 415 -> "Unknown format|This server cannot read the format you sent.";
                    case 422 ->
                            "Please check what you entered|Some of it cannot be taken as it"
                                    + " is.";
                    case 429 -> "Too many tries|Please wait a while before you try again.";
                    case 500 ->
                            "Something went wrong here|It is not your fault. Please try again"
                                    + " later.";
                    case 503 ->
                            "Very busy at the moment|Nothing was stored. Please try again in a"
                                    + " moment.";
                    default -> "This did not work|Please check the request and try again.";
                };
        return both.split("\\|");
    }

    /** For answers written outside the reach of JAX-RS. */
    public String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
