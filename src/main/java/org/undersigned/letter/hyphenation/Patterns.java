package org.undersigned.letter.hyphenation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A language's patterns, as TeX writes them: letters, and figures where a word may be parted (odd)
 * or may not (even); the highest counts. A word after {@code =} is parted where it says.
 */
final class Patterns {

    private final Map<String, byte[]> levels = new HashMap<>();
    private int longest;

    private Patterns() {}

    /** None where the program has no file of them. */
    static Patterns of(String language) {
        Patterns patterns = new Patterns();
        try (@Nullable InputStream file =
                language.matches("[a-z]{2,3}")
                        ? Patterns.class.getResourceAsStream("/hyphenation/" + language + ".txt")
                        : null) {
            if (file != null) {
                new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .forEach(patterns::read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return patterns;
    }

    private void read(String line) {
        for (String pattern : line.split(" ")) {
            if (pattern.startsWith("=")) {
                add(pattern.replace('-', '1'));
            } else {
                add(pattern);
            }
        }
    }

    private void add(String pattern) {
        String letters = pattern.replaceAll("\\d", "");
        byte[] own = new byte[letters.length() + 1];
        int place = 0;
        for (int i = 0; i < pattern.length(); i++) {
            int figure = pattern.charAt(i) - '0';
            if (figure >= 0 && figure <= 9) {
                own[place] = (byte) figure;
            } else {
                place++;
            }
        }
        levels.put(letters, own);
        longest = Math.max(longest, letters.length());
    }

    boolean isEmpty() {
        return levels.isEmpty();
    }

    /** What stands before each letter of a word in small letters; an odd one lets it be parted. */
    byte[] levels(String word) {
        byte @Nullable [] exception = levels.get("=" + word);
        String marked = exception == null ? "." + word + "." : "=" + word;
        byte[] highest = new byte[marked.length() + 1];
        if (exception != null) {
            System.arraycopy(exception, 0, highest, 0, exception.length);
        } else {
            raise(marked, highest);
        }
        byte[] own = new byte[word.length() + 1];
        System.arraycopy(highest, 1, own, 0, own.length);
        return own;
    }

    private void raise(String marked, byte[] highest) {
        for (int from = 0; from < marked.length(); from++) {
            int last = Math.min(marked.length(), from + longest);
            for (int to = from + 1; to <= last; to++) {
                byte @Nullable [] own = levels.get(marked.substring(from, to));
                for (int i = 0; own != null && i < own.length; i++) {
                    highest[from + i] = (byte) Math.max(highest[from + i], own[i]);
                }
            }
        }
    }
}
