package org.undersigned.campaign.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Two texts side by side, in all their languages, for whoever decides about the change. */
public record Comparison(List<Part> parts) {

    /** A part of the text in one language. */
    public record Part(
            String language, String name, boolean changed, List<TextDiff.Paragraph> paragraphs) {}

    public static Comparison between(Map<String, Wording> before, Map<String, Wording> after) {
        List<Part> parts = new ArrayList<>();
        TreeSet<String> languages = new TreeSet<>(before.keySet());
        languages.addAll(after.keySet());
        for (String language : languages) {
            Wording old = before.getOrDefault(language, Wording.NONE);
            Wording fresh = after.getOrDefault(language, Wording.NONE);
            add(parts, language, "Title", old.title(), fresh.title());
            add(parts, language, "Standfirst", old.standfirst(), fresh.standfirst());
            add(parts, language, "Subject", old.subject(), fresh.subject());
            add(parts, language, "Body", old.body(), fresh.body());
            add(parts, language, "Demands", old.demands(), fresh.demands());
            add(parts, language, "Closing", old.closing(), fresh.closing());
            add(parts, language, "Notes to editors", old.notesToEditors(), fresh.notesToEditors());
        }
        return new Comparison(parts);
    }

    private static void add(
            List<Part> parts, String language, String name, String before, String after) {
        if (!before.isBlank() || !after.isBlank()) {
            List<TextDiff.Paragraph> paragraphs = TextDiff.between(before, after);
            parts.add(new Part(language, name, !before.equals(after), paragraphs));
        }
    }

    /** Only what differs. */
    public Comparison changes() {
        return new Comparison(parts.stream().filter(Part::changed).toList());
    }

    /** By language. */
    public Map<String, List<Part>> byLanguage() {
        Map<String, List<Part>> languages = new TreeMap<>();
        parts.forEach(
                part ->
                        languages
                                .computeIfAbsent(part.language(), any -> new ArrayList<>())
                                .add(part));
        return languages;
    }
}
