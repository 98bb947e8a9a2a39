package org.undersigned.export;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet cannot mistake for a formula, in a way that can be undone.
 *
 * <p>Spreadsheets run what begins with {@code = + - @}, a tab or a line break (OWASP, "CSV
 * Injection"). An apostrophe goes before such a beginning, white space and apostrophes that are
 * already there notwithstanding. The same goes for what follows a semicolon, tab or line break,
 * because a spreadsheet of a country that writes decimal commas cuts the line there. To undo it,
 * take one apostrophe away from each place where one stands before such a beginning.
 */
final class SafeCell {

    private static final String PLACE = "(?<=^|[;\t\r\n])";

    /** The last four are the full-width forms, which some input methods take for the others. */
    private static final String BEGINNING = "(?=[\\s\u00a0']*[=+\\-@\t\r\n＝＋－＠])";

    private static final Pattern UNSAFE = Pattern.compile(PLACE + BEGINNING);
    private static final Pattern MADE_SAFE = Pattern.compile(PLACE + "'" + BEGINNING);

    private SafeCell() {}

    static String write(String text) {
        return UNSAFE.matcher(text).replaceAll("'");
    }

    static String read(String cell) {
        return MADE_SAFE.matcher(cell).replaceAll("");
    }
}
