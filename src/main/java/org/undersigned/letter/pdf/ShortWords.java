package org.undersigned.letter.pdf;

import java.util.Locale;
import java.util.Set;

/** Words of one letter, which printers of some languages leave at no line's end. */
final class ShortWords {

    private static final Set<String> LANGUAGES = Set.of("be", "cs", "pl", "ru", "sk", "uk");

    private final boolean known;

    ShortWords(Locale language) {
        known = LANGUAGES.contains(language.getLanguage());
    }

    /**
     * Where the word ends that one of one letter leans on; {@code from} for all others.
     *
     * @param from where the short word begins
     * @param to behind its space
     * @param end of the text that counts
     */
    int leaningEnd(String text, int from, int to, int end) {
        boolean one = known && to - from == 2 && Character.isLetter(text.charAt(from));
        if (!one || text.charAt(from + 1) != ' ' || to == end) {
            return from;
        }
        int space = spaceBehind(text, to, end);
        return space - to == 1 && space < end
                ? Math.max(space, leaningEnd(text, to, space + 1, end))
                : space;
    }

    private static int spaceBehind(String text, int at, int end) {
        int space = text.indexOf(' ', at);
        return space < 0 || space > end ? end : space;
    }
}
