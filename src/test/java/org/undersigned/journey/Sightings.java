package org.undersigned.journey;

import io.restassured.response.Response;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.testsupport.Words;

/**
 * A table of outputs and the secrets that were seen in them: the first letter of each name, in
 * lower case that of the word to the organisers, and @ for any address.
 */
final class Sightings {

    private final StringJoiner rows = new StringJoiner("\n");

    void note(String output, Response answer) {
        noteAll(output, List.of(answer));
    }

    /** Several formats of one output: they must agree, or the row shows each. */
    <T> void noteEach(String output, List<T> formats, Function<T, Response> answer) {
        noteAll(output, formats.stream().map(answer).toList());
    }

    private void noteAll(String output, List<Response> answers) {
        String seen =
                answers.stream()
                        .map(
                                answer ->
                                        answer.statusCode() == 200
                                                ? seenIn(Words.in(answer))
                                                : "" + answer.statusCode())
                        .distinct()
                        .collect(Collectors.joining(" / "));
        rows.add(output + ": " + seen);
    }

    void note(String output, String words) {
        rows.add(output + ": " + seenIn(words));
    }

    private static String seenIn(String words) {
        String names = initials(words, Secret::fullName);
        String comments = initials(words, Secret::comment).toLowerCase();
        boolean address = words.contains("@secret.invalid");
        String seen = names + comments + (address ? "@" : "");
        return seen.isEmpty() ? "-" : seen;
    }

    private static String initials(String words, Function<Secret, String> secret) {
        return Stream.of(Secret.values())
                .filter(one -> words.contains(secret.apply(one)))
                .map(one -> one.name().substring(0, 1))
                .sorted()
                .collect(Collectors.joining());
    }

    String table() {
        return rows + "\n";
    }
}
