package org.undersigned.mail.postman;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail that became a file, cut up for a page.
 *
 * @param heading its first lines, such as "To: …"
 * @param pieces its text in order
 */
record WrittenMail(List<String> heading, List<Piece> pieces) {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;:!?)]");

    /** Some words, or one link. */
    record Piece(String words, boolean link) {}

    static WrittenMail of(String file) {
        int end = file.indexOf("\n\n");
        return new WrittenMail(
                file.substring(0, end).lines().toList(), pieces(file.substring(end + 2)));
    }

    private static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher link = LINK.matcher(text);
        int start = 0;
        while (link.find()) {
            pieces.add(new Piece(text.substring(start, link.start()), false));
            pieces.add(new Piece(link.group(), true));
            start = link.end();
        }
        pieces.add(new Piece(text.substring(start), false));
        return pieces;
    }
}
