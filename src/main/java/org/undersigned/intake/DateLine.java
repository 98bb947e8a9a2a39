package org.undersigned.intake;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * "Paris, 18 May 2015", in the languages of {@link Vocabulary}.
 *
 * @param place empty when only a date stands there
 */
record DateLine(String place, LocalDate date) {

    private static final int LONGEST = 90;
    private static final int LONGEST_PLACE = 40;

    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?";
    private static final String MONTH = "(\\p{L}[\\p{L}\\p{M}]*)\\.?";
    private static final Pattern YEAR_FIRST =
            Pattern.compile(
                    "(\\d{4})(?:-|年|\\s*ж\\.?\\s*)(\\d{1,2})(?:-|月|\\s+)(\\d{1,2}|\\p{L}+)日?");
    private static final Pattern DAY_FIRST =
            Pattern.compile(DAY + "\\s*(?:de\\s+|of\\s+)?" + MONTH + ",?\\s*(?:del?\\s+)?(\\d{4})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile(MONTH + "\\s+" + DAY + ",?\\s+(\\d{4})");
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})([./])\\s?(\\d{1,2})\\2\\s?(\\d{4})");

    /** "Year" after a year: Ukrainian, Russian, Polish, Armenian, Kazakh. */
    private static final String YEAR_WORD =
            "(?i)\\s*(?:р\\.?|року|г\\.?|года|r\\.?|roku|թ\\.?|ж\\.?)?\\s*[.,]?\\s*";

    private static final Map<String, Integer> MONTHS = months();

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (String language : Vocabulary.LANGUAGES) {
            DateFormatSymbols symbols = new DateFormatSymbols(ULocale.forLanguageTag(language));
            for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
                for (int width :
                        new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
                    String[] names = symbols.getMonths(context, width);
                    for (int i = 0; i < names.length; i++) {
                        months.putIfAbsent(bare(names[i]), i + 1);
                    }
                }
            }
        }
        return Map.copyOf(months);
    }

    private static String bare(String month) {
        return Vocabulary.folded(month).replaceAll("\\.$", "");
    }

    /** The line as place and date; empty when it says anything else, or a day that can be two. */
    static Optional<DateLine> read(String line, Vocabulary words) {
        String text = latinDigits(line.strip());
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        MatchResult match = null;
        LocalDate date = null;
        for (Pattern pattern : new Pattern[] {NUMBERS, YEAR_FIRST, DAY_FIRST, MONTH_FIRST}) {
            Matcher matcher = pattern.matcher(text);
            if (date == null && matcher.find()) {
                match = matcher.toMatchResult();
                date = date(pattern, match);
            }
        }
        if (date == null || match == null || !text.substring(match.end()).matches(YEAR_WORD)) {
            return Optional.empty();
        }
        LocalDate day = date;
        return place(text.substring(0, match.start()), words).map(it -> new DateLine(it, day));
    }

    private static @Nullable LocalDate date(Pattern pattern, MatchResult found) {
        if (pattern == NUMBERS) {
            int first = Integer.parseInt(found.group(1));
            int second = Integer.parseInt(found.group(3));
            boolean unsure = found.group(2).equals("/") && first <= 12 && second <= 12;
            boolean american = second > 12;
            return unsure && first != second
                    ? null
                    : date(found.group(4), american ? first : second, american ? second : first);
        }
        if (pattern == YEAR_FIRST) {
            String last = found.group(3);
            return last.matches("\\d{1,2}")
                    ? date(found.group(1), Integer.parseInt(found.group(2)), Integer.parseInt(last))
                    : date(found.group(1), month(last), Integer.parseInt(found.group(2)));
        }
        boolean monthFirst = pattern == MONTH_FIRST;
        int month = month(found.group(monthFirst ? 1 : 2));
        return date(found.group(3), month, Integer.parseInt(found.group(monthFirst ? 2 : 1)));
    }

    /** Hebrew writes "in" before the month, in one word. */
    private static int month(String name) {
        Integer month = MONTHS.get(bare(name));
        return month == null && name.startsWith("ב")
                ? MONTHS.getOrDefault(name.substring(1), 0)
                : month == null ? 0 : month;
    }

    private static @Nullable LocalDate date(String year, int month, int day) {
        try {
            return LocalDate.of(Integer.parseInt(year), month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Optional<String> place(String before, Vocabulary words) {
        String place = tidy(before);
        int lastSpace = Math.max(place.lastIndexOf(' '), place.lastIndexOf('\u00A0'));
        String last = place.substring(lastSpace + 1);
        if (words.is(Cue.DATE_JOIN, last)) {
            place = tidy(place.substring(0, place.length() - last.length()));
        }
        if (words.is(Cue.DATE_LABEL, place)) {
            return Optional.of("");
        }
        boolean plausible =
                place.length() <= LONGEST_PLACE
                        && place.split("\\s+").length <= 5
                        && place.matches("[^\\d:;!?\"“«]*");
        return plausible ? Optional.of(place) : Optional.empty();
    }

    private static String tidy(String text) {
        return text.strip().replaceAll("[,،，–—-]+$", "").strip();
    }

    private static String latinDigits(String text) {
        StringBuilder latin = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            latin.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
        }
        return latin.toString();
    }
}
