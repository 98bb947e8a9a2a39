package org.undersigned.intake;

import java.util.List;

/** What somebody brought, line by line in its order, whatever file it came in. */
public record Original(List<Line> lines, List<LeftOut> leftOut) {

    /** The most characters that are taken: as many as a letter may have. */
    public static final int LONGEST = 500_000;

    /** What is said where there are more. */
    public static final String TOO_LONG =
            "This text is longer than 500,000 characters, about 200 printed pages. Please shorten it.";

    private static final int MOST_LINES = 10_000;

    /** Whether it is longer than any letter, in characters or in lines. */
    public boolean isTooLong() {
        return lines.size() > MOST_LINES
                || lines.stream().mapToLong(it -> it.words().length()).sum() > LONGEST;
    }
}
