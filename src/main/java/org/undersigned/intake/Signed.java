package org.undersigned.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A signatory's line in its parts, kept as written.
 *
 * @param designation what stands between name and country
 * @param country as written
 * @param group the heading that the line stands under; empty when there is none
 */
public record Signed(
        boolean organisation,
        String honorific,
        String name,
        String designation,
        String country,
        String group) {

    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:[,،，;|·\\t]|\\s[–—-]\\s)\\s*");
    private static final Pattern NUMBER = Pattern.compile("^\\s*\\d{1,5}\\s*(?:[.)]\\s*|\\t)");
    private static final Pattern QUOTED = Pattern.compile("[\"“”„«»]");

    /** Whether a line names more than one thing, as the lines of a list do. */
    static boolean isList(String words) {
        return SEPARATOR.matcher(withoutNumber(words)).find();
    }

    /**
     * The number before a line, which the order of the list says again; empty when there is none.
     */
    static String number(String words) {
        Matcher number = NUMBER.matcher(words);
        return number.find() ? number.group().strip() : "";
    }

    private static String withoutNumber(String words) {
        return NUMBER.matcher(words).replaceFirst("").strip();
    }

    static Signed of(String line, String group, Vocabulary words, Predicate<String> isCountry) {
        String text = withoutNumber(line);
        String country = "";
        Matcher inBrackets = Pattern.compile("^(.+?)\\s*\\(([^()]+)\\)$").matcher(text);
        if (inBrackets.matches() && isCountry.test(inBrackets.group(2))) {
            country = inBrackets.group(2);
            text = inBrackets.group(1);
        }
        List<String> parts = parts(text);
        if (country.isEmpty() && parts.size() > 1 && isCountry.test(parts.getLast())) {
            country = parts.removeLast();
        }
        String who = parts.isEmpty() ? line.strip() : parts.removeFirst();
        String honorific = honorific(who, words);
        String name = who.substring(honorific.length()).strip();
        boolean organisation =
                honorific.isEmpty()
                        && (QUOTED.matcher(name).find()
                                || words.isIn(Cue.ORGANISATION, name)
                                || parts.isEmpty() && name.matches("\\S+"));
        return new Signed(
                organisation, honorific.strip(), name, String.join(", ", parts), country, group);
    }

    /** Divides at the first separator and before the last; between them the line stays one. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        Matcher separator = SEPARATOR.matcher(text);
        int from = 0;
        int end = text.length();
        if (separator.find() && separator.start() > 0) {
            parts.add(text.substring(0, separator.start()));
            from = separator.end();
            int lastStart = -1;
            int lastEnd = -1;
            while (separator.find()) {
                lastStart = separator.start();
                lastEnd = separator.end();
            }
            if (lastStart >= 0 && lastEnd < end) {
                parts.add(text.substring(from, lastStart).replace('\t', ' '));
                parts.add(text.substring(lastEnd));
                return parts;
            }
        }
        if (from < end) {
            parts.add(text.substring(from).replace('\t', ' '));
        }
        return parts;
    }

    /** "Prof. Dr" and the like, with the space after it. */
    private static String honorific(String who, Vocabulary words) {
        int end = 0;
        while (true) {
            int space = who.indexOf(' ', end);
            if (space < 0 || !words.is(Cue.HONORIFIC, who.substring(end, space))) {
                return who.substring(0, end);
            }
            end = space + 1;
        }
    }
}
