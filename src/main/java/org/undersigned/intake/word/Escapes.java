package org.undersigned.intake.word;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes words so that Markdown reads them as the same words. */
final class Escapes {

    /**
     * A star or the like always; brackets, underscores and ampersands only where they mean
     * something.
     */
    private static final Pattern INLINE =
            Pattern.compile(
                    "[\\\\`*<]|~(?=~)|\\[(?=\\^)|\\](?=[(\\[:])|!(?=\\[|$)|&(?=#?\\w{1,31};)"
                            + "|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])|\\|");

    private static final Pattern BLOCK =
            Pattern.compile("^(\\s*)(?:([#>]|[-+=](?=[\\s=-]|$))|(\\d{1,9})([.)])(?=\\s|$))");

    private Escapes() {}

    private static final Pattern IN_LINK = Pattern.compile("[\\[\\]]|" + INLINE);

    static String inline(String words) {
        return escaped(INLINE, words);
    }

    /** The words of a link end at a bracket. */
    static String inLink(String words) {
        return escaped(IN_LINK, words);
    }

    private static String escaped(Pattern signs, String words) {
        return signs.matcher(words).replaceAll(it -> Matcher.quoteReplacement("\\" + it.group()));
    }

    /** A line that begins like a heading, a list or a quotation and is none. */
    static String lineStart(String markdown) {
        return BLOCK.matcher(markdown)
                .replaceFirst(
                        it ->
                                Matcher.quoteReplacement(
                                        it.group(2) == null
                                                ? it.group(1) + it.group(3) + "\\" + it.group(4)
                                                : it.group(1) + "\\" + it.group(2)));
    }
}
