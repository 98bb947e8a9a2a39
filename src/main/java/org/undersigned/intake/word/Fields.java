package org.undersigned.intake.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fields that a text stands in (17.16): links and page numbers count, others are their words.
 */
final class Fields {

    private static final Pattern LINK = Pattern.compile("\\s*HYPERLINK\\s+\"([^\"]*)\".*");
    private static final Pattern PAGE =
            Pattern.compile("\\s*(PAGE|NUMPAGES|SECTIONPAGES)\\b.*", Pattern.DOTALL);

    private static final Pattern NOTE = Pattern.compile("\\s*NOTEREF\\s+(\\S+).*");

    private final Deque<StringBuilder> instructions = new ArrayDeque<>();

    void begin(String instruction) {
        instructions.push(new StringBuilder(instruction));
    }

    void instruct(String text) {
        if (!instructions.isEmpty()) {
            instructions.peek().append(text);
        }
    }

    void end() {
        instructions.poll();
    }

    boolean isPageNumber() {
        return !instructions.isEmpty() && PAGE.matcher(instructions.peek()).matches();
    }

    /** The bookmark around the footnote whose number is quoted; empty for none. */
    String note() {
        Matcher note = NOTE.matcher(instructions.isEmpty() ? "" : instructions.peek());
        return note.matches() ? note.group(1) : "";
    }

    /** Empty outside a link. */
    String link() {
        for (StringBuilder instruction : instructions) {
            Matcher link = LINK.matcher(instruction);
            if (link.matches()) {
                return Relations.address(link.group(1), "");
            }
        }
        return "";
    }
}
