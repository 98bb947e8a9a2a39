package org.undersigned.intake;

/** How a line stands in what was brought, whatever it says. */
public enum Shape {
    PARAGRAPH,
    HEADING,
    ITEM,
    QUOTATION,
    /** A row of a table, its cells between tabs. */
    ROW,
    /** A break between two sections. */
    BREAK,
    FOOTNOTE,
    /** Above or below the text of each page. */
    MARGIN
}
