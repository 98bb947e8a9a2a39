package org.undersigned.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.undersigned.letter.Labels;

/**
 * The words by which a letter is understood, in all languages at once: those of {@code
 * intake/words_*.properties} and those that our own letters print.
 */
public final class Vocabulary {

    static final List<String> LANGUAGES =
            List.of(
                    "en", "fr", "de", "es", "pl", "uk", "ru", "kk", "ka", "hy", "ar", "he", "hi",
                    "zh");

    private static final Map<String, Cue> PRINTED =
            Map.of(
                    "subject", Cue.SUBJECT,
                    "closing", Cue.CLOSING,
                    "copyTo", Cue.COPY,
                    "attached", Cue.ENCLOSURES,
                    "enclosures", Cue.ENCLOSURES);

    /** What may end a label, and what follows it. */
    private static final String AFTER_LABEL = "(?:\\(s\\))?\\.?\\s*[:：՝]\\s*|\\.?\\s*$|\\.\\s+";

    /** What a salutation tells of a language, in small words. */
    private static final int WEIGHT = 4;

    private record Phrase(String folded, String language) {}

    /**
     * @param rest what follows the words, as written
     */
    record Hit(String language, String rest) {}

    private final Map<Cue, List<Phrase>> phrases = new EnumMap<>(Cue.class);
    private final Map<String, Set<String>> common = new LinkedHashMap<>();

    /**
     * @param labels of our own letters
     */
    public Vocabulary(Labels labels) {
        for (String language : LANGUAGES) {
            Properties words = words(language);
            common.put(language, new HashSet<>(split(words.getProperty("common", ""))));
            for (Cue cue : Cue.values()) {
                split(words.getProperty(cue.key(), "")).forEach(it -> add(cue, it, language));
            }
            Locale locale = Locale.forLanguageTag(language);
            PRINTED.forEach((key, cue) -> add(cue, labels.text(locale, key, ""), language));
        }
        phrases.values()
                .forEach(all -> all.sort(Comparator.comparing(it -> -it.folded().length())));
    }

    private static Properties words(String language) {
        Properties words = new Properties();
        try (InputStream file =
                Vocabulary.class.getResourceAsStream("/intake/words_" + language + ".properties")) {
            if (file != null) {
                words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static List<String> split(String alternatives) {
        return Stream.of(alternatives.split("\\|"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private void add(Cue cue, String words, String language) {
        String folded = folded(words).replaceFirst("[\\s:：,，،՝.]+$", "");
        phrases.computeIfAbsent(cue, any -> new ArrayList<>()).add(new Phrase(folded, language));
    }

    /** The words with which a line begins, if it begins with such words. */
    Optional<Hit> begins(Cue cue, String line) {
        String folded = folded(line);
        return phrases.get(cue).stream()
                .filter(it -> folded.startsWith(it.folded()) && ends(folded, it.folded().length()))
                .findFirst()
                .map(it -> new Hit(it.language(), line.substring(it.folded().length())));
    }

    /** Chinese puts no space between words. */
    private static boolean ends(String folded, int at) {
        return at == folded.length()
                || !Character.isLetterOrDigit(folded.charAt(at))
                || Character.isIdeographic(folded.charAt(at - 1));
    }

    /** A label, and what stands after it on the same line. */
    Optional<Hit> label(Cue cue, String line) {
        String folded = folded(line);
        for (Phrase phrase : phrases.get(cue)) {
            if (folded.startsWith(phrase.folded())) {
                String rest = line.substring(phrase.folded().length());
                String after = rest.replaceFirst("^(?:" + AFTER_LABEL + ")", "");
                if (after.length() < rest.length() || rest.isEmpty()) {
                    return Optional.of(new Hit(phrase.language(), after.strip()));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether these are words of that kind, and nothing else. */
    boolean is(Cue cue, String words) {
        String folded = folded(words).replaceFirst("[.:]$", "");
        return phrases.get(cue).stream().anyMatch(it -> it.folded().equals(folded));
    }

    /** Whether one of these words stands anywhere in the line. */
    boolean isIn(Cue cue, String line) {
        String folded = " " + folded(line).replaceAll("[^\\p{L}\\p{N}.']+", " ") + " ";
        return phrases.get(cue).stream().anyMatch(it -> folded.contains(" " + it.folded() + " "));
    }

    /** The languages that begin a line with such words. */
    Stream<String> languages(Cue cue, String line) {
        String folded = folded(line);
        return phrases.get(cue).stream()
                .filter(it -> folded.startsWith(it.folded()) && ends(folded, it.folded().length()))
                .map(Phrase::language)
                .distinct();
    }

    /**
     * The language whose small words are most frequent; empty when nothing tells.
     *
     * @param hints languages that something else speaks for
     */
    Optional<String> language(String text, List<String> hints) {
        String[] words = folded(text).split("[^\\p{L}\\p{M}']+");
        return common.entrySet().stream()
                .map(
                        it ->
                                Map.entry(
                                        it.getKey(),
                                        count(words, it.getValue())
                                                + WEIGHT
                                                        * Collections.frequency(
                                                                hints, it.getKey())))
                .filter(it -> it.getValue() > 0)
                .max(Comparator.comparingLong(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }

    private static long count(String[] words, Set<String> common) {
        return Stream.of(words).filter(common::contains).count();
    }

    /** Small letters, one kind of apostrophe and space; as long as before. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            folded.append(
                    switch (c) {
                        case '’', 'ʼ', '`' -> '\'';
                        case '\u00A0', '\u202F' -> ' ';
                        default -> Character.toLowerCase(c);
                    });
        }
        return folded.toString();
    }
}
