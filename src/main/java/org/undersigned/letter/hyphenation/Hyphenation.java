package org.undersigned.letter.hyphenation;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Parts words of one language between its syllables (Liang, <i>Word Hy-phen-a-tion by
 * Com-put-er</i>, 1983). Names are left whole. Safe for many threads.
 */
public final class Hyphenation {

    /** Fewer letters before or after a hyphen are a waste of it. */
    private static final int BEFORE = 2;

    private static final int AFTER = 3;

    private static final int SHORTEST = 6;

    private static final int[] NOWHERE = {};

    /** Words remembered by each language; those of letters soon return. */
    private static final int REMEMBERED = 20_000;

    /** Letters between marks; digits, addresses and words that have a hyphen are left alone. */
    private static final Pattern WORD =
            Pattern.compile(
                    "[\\p{P}\\p{S}\\p{Z}]*?(\\p{L}+)(?!\\p{Pd})[\\p{P}\\p{S}\\p{Z}\\p{No}]*");

    /** What stands before an apostrophe, as in French, is too short to be parted. */
    private static final Pattern ELIDED = Pattern.compile("(?<=\\p{L})['’](?=\\p{L})");

    private static final Map<String, Hyphenation> KNOWN = new ConcurrentHashMap<>();

    private final Locale language;
    private final Patterns patterns;
    private final boolean nounsInCapitals;
    private final Map<String, int[]> remembered = new ConcurrentHashMap<>();

    private Hyphenation(String language) {
        this.language = Locale.forLanguageTag(language);
        patterns = Patterns.of(language);
        nounsInCapitals = language.equals("de");
    }

    /** That of a language; it parts nothing where there are no patterns. */
    public static Hyphenation of(Locale language) {
        return KNOWN.computeIfAbsent(language.getLanguage(), Hyphenation::new);
    }

    /** Whether it parts any word. */
    public boolean isKnown() {
        return !patterns.isEmpty();
    }

    /** Whether words that are no names begin with capitals too, so that a name must be told. */
    public boolean hasNounsInCapitals() {
        return nounsInCapitals;
    }

    /**
     * Where a word may be parted: before these characters, the first one being 0, in their order.
     * The array is shared and must not be changed.
     *
     * @param word as it stands between spaces, with quotation marks and full stop
     */
    public int[] places(String word) {
        if (patterns.isEmpty() || word.length() < SHORTEST) {
            return NOWHERE;
        }
        int @Nullable [] known = remembered.get(word);
        if (known == null) {
            known = found(word);
            if (remembered.size() >= REMEMBERED) {
                remembered.clear();
            }
            remembered.put(word, known);
        }
        return known;
    }

    private int[] found(String word) {
        Matcher apostrophe = ELIDED.matcher(word);
        int start = apostrophe.find() ? apostrophe.end() : 0;
        Matcher matcher = WORD.matcher(word).region(start, word.length());
        if (!matcher.matches() || matcher.end(1) - matcher.start(1) < SHORTEST) {
            return NOWHERE;
        }
        String letters = matcher.group(1);
        return isName(letters) ? NOWHERE : parted(letters, matcher.start(1));
    }

    private boolean isName(String word) {
        long capitals = word.codePoints().filter(Character::isUpperCase).count();
        return capitals > (nounsInCapitals && Character.isUpperCase(word.codePointAt(0)) ? 1 : 0);
    }

    private int[] parted(String word, int start) {
        String lower = word.toLowerCase(language);
        if (lower.length() != word.length()) {
            return NOWHERE;
        }
        byte[] levels = patterns.levels(lower);
        return IntStream.rangeClosed(BEFORE, word.length() - AFTER)
                .filter(at -> levels[at] % 2 == 1)
                .map(at -> start + at)
                .toArray();
    }
}
