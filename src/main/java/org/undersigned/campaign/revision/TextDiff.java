package org.undersigned.campaign.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What changed between two texts, paragraph by paragraph and, inside a paragraph, word by word. */
public final class TextDiff {

    /** Beyond this many comparisons a stretch is shown as wholly removed and wholly added. */
    private static final long MOST_COMPARISONS = 4_000_000;

    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\n+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=\\s)(?=\\S)");

    private TextDiff() {}

    /** What became of a stretch of text. */
    public enum Fate {
        KEPT,
        REMOVED,
        ADDED
    }

    /** A stretch of text of one fate. */
    public record Stretch(Fate fate, String text) {

        public boolean isRemoved() {
            return fate == Fate.REMOVED;
        }

        public boolean isAdded() {
            return fate == Fate.ADDED;
        }
    }

    /** A paragraph in stretches. */
    public record Paragraph(List<Stretch> stretches) {

        public boolean isChanged() {
            return stretches.stream().anyMatch(stretch -> stretch.fate() != Fate.KEPT);
        }
    }

    public static List<Paragraph> between(String before, String after) {
        List<Stretch> paragraphs =
                align(split(BETWEEN_PARAGRAPHS, before), split(BETWEEN_PARAGRAPHS, after));
        List<Paragraph> result = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            int removed = run(paragraphs, i, Fate.REMOVED);
            int added = run(paragraphs, i + removed, Fate.ADDED);
            if (removed > 0 && removed == added) {
                // As many as before: take them as the same paragraphs, reworded.
                for (int k = 0; k < removed; k++) {
                    result.add(reworded(paragraphs.get(i + k), paragraphs.get(i + removed + k)));
                }
                i += removed + added - 1;
            } else {
                result.add(new Paragraph(List.of(paragraphs.get(i))));
            }
        }
        return result;
    }

    private static int run(List<Stretch> stretches, int from, Fate fate) {
        int end = from;
        while (end < stretches.size() && stretches.get(end).fate() == fate) {
            end++;
        }
        return end - from;
    }

    private static Paragraph reworded(Stretch before, Stretch after) {
        List<Stretch> words =
                align(split(BETWEEN_WORDS, before.text()), split(BETWEEN_WORDS, after.text()));
        List<Stretch> joined = new ArrayList<>();
        for (Stretch word : words) {
            Stretch last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && last.fate() == word.fate()) {
                joined.set(joined.size() - 1, new Stretch(word.fate(), last.text() + word.text()));
            } else {
                joined.add(word);
            }
        }
        return new Paragraph(joined);
    }

    private static List<String> split(Pattern between, String text) {
        return text.isBlank() ? List.of() : List.of(between.split(text.strip()));
    }

    /** By the longest common subsequence of the parts; removed ones before added ones. */
    private static List<Stretch> align(List<String> before, List<String> after) {
        int start = 0;
        int most = Math.min(before.size(), after.size());
        while (start < most && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < most - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        List<Stretch> result = new ArrayList<>();
        before.subList(0, start).forEach(part -> result.add(new Stretch(Fate.KEPT, part)));
        result.addAll(
                middle(
                        before.subList(start, before.size() - end),
                        after.subList(start, after.size() - end)));
        before.subList(before.size() - end, before.size())
                .forEach(part -> result.add(new Stretch(Fate.KEPT, part)));
        return result;
    }

    private static List<Stretch> middle(List<String> before, List<String> after) {
        boolean tooLong = (long) before.size() * after.size() > MOST_COMPARISONS;
        int[][] common = tooLong ? new int[0][] : commonLengths(before, after);
        List<Stretch> result = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            boolean both = i < before.size() && j < after.size();
            if (both && !tooLong && before.get(i).equals(after.get(j))) {
                result.add(new Stretch(Fate.KEPT, before.get(i++)));
                j++;
            } else if (i < before.size()
                    && (!both || tooLong || common[i + 1][j] >= common[i][j + 1])) {
                result.add(new Stretch(Fate.REMOVED, before.get(i++)));
            } else {
                result.add(new Stretch(Fate.ADDED, after.get(j++)));
            }
        }
        return result;
    }

    /** How long the longest common subsequence is from each pair of places on. */
    private static int[][] commonLengths(List<String> before, List<String> after) {
        int[][] lengths = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                lengths[i][j] =
                        before.get(i).equals(after.get(j))
                                ? lengths[i + 1][j + 1] + 1
                                : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }
}
