package org.undersigned.letter;

import java.util.List;

/** A piece of a letter's body. */
public sealed interface Block {

    /** A heading inside the body; {@code level} 1 to 6 as its author wrote it. */
    record Heading(int level, List<Run> runs) implements Block {}

    /** A paragraph. */
    record Paragraph(List<Run> runs) implements Block {}

    /**
     * A list; each item brings its own marker, so that every format prints the same one.
     *
     * @param tight whether its author left no blank lines between the items
     */
    record Listing(boolean ordered, boolean tight, List<Item> items) implements Block {}

    /**
     * Somebody else's words.
     *
     * @param attribution who said them, with the dash before the name; empty where nobody is named
     */
    record Quotation(List<Block> blocks, List<Run> attribution) implements Block {}

    /** A break between two sections, printed as {@link #MARK}. */
    record SectionBreak() implements Block {
        /** What is printed between the sections. */
        public static final String MARK = "* * *";
    }

    /**
     * Figures or words in rows and columns; all rows have as many cells as the heading.
     *
     * @param toEnd for each column, whether its cells stand at the far side, as figures do
     */
    record Table(List<List<Run>> heading, List<List<List<Run>>> rows, List<Boolean> toEnd)
            implements Block {}

    /** One item of a list, its marker being a bullet or "3.". */
    record Item(String marker, List<Block> blocks) {}
}
