package org.undersigned.letter;

import java.util.List;

/**
 * How a signatory is printed: who in the foreground, then the rest.
 *
 * @param who honorific and name
 * @param rest what is said about them, in order; empty where nothing is
 */
public record SignedLine(String who, List<String> rest) implements Part.Entry {

    /** The whole line, its parts joined with commas and nothing added. */
    public String text() {
        return rest.isEmpty() ? who : who + ", " + String.join(", ", rest);
    }
}
