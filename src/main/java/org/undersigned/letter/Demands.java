package org.undersigned.letter;

import java.util.stream.Collectors;

/** What is asked for, one demand to a line, as the numbered list that letters print. */
public final class Demands {

    private static final String MARKER = "^\\s*(\\d{1,3}[.)]|[-*+•])\\s+";

    private Demands() {}

    /**
     * Markdown; empty where nothing is demanded.
     *
     * @param lines as somebody wrote them, numbered already or not
     */
    public static String numbered(String lines) {
        return lines.lines()
                .map(line -> line.replaceFirst(MARKER, "").strip())
                .filter(line -> !line.isEmpty())
                .map(line -> "1. " + line)
                .collect(Collectors.joining("\n"));
    }
}
