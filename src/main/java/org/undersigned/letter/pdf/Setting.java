package org.undersigned.letter.pdf;

import org.undersigned.letter.tagged.Colour;
import org.undersigned.letter.typeface.Style;

/**
 * How a paragraph is set. Lengths are points.
 *
 * @param toEnd whether lines stand at the far side, as a date does
 * @param hang how far all lines but the first are set in
 * @param running whether it is part of the text, which a template may justify and hyphenate
 */
record Setting(
        Style style,
        double size,
        double leading,
        Colour colour,
        boolean toEnd,
        double hang,
        boolean running) {

    private static final Colour ACCENT = new Colour(0.11, 0.2, 0.36);
    private static final Colour QUIET = new Colour(0.33, 0.33, 0.36);

    static final Setting BODY = new Setting(Style.SERIF, 10.8, 15.6, Colour.BLACK, false, 0, false);
    static final Setting TEXT = BODY.asText();
    static final Setting QUOTATION = TEXT.in(Style.SERIF_ITALIC);
    static final Setting ATTRIBUTION = BODY.sized(10.2, 14);
    static final Setting HEADLINE = BODY.in(Style.SERIF_BOLD).sized(18, 23);
    static final Setting HEADING = BODY.in(Style.SERIF_BOLD).sized(11.4, 16);
    static final Setting SUBJECT = BODY.in(Style.SERIF_BOLD).sized(12, 16.4);
    static final Setting DATE = new Setting(Style.SERIF, 10.8, 15.6, Colour.BLACK, true, 0, false);
    static final Setting DELIVERY = BODY.in(Style.SERIF_ITALIC);
    static final Setting NAME = new Setting(Style.SANS_BOLD, 16, 20, ACCENT, false, 0, false);
    static final Setting CONTACT = new Setting(Style.SANS, 8.6, 12, QUIET, false, 0, false);
    static final Setting STANDFIRST = new Setting(Style.SANS, 11.2, 16, ACCENT, false, 0, false);
    static final Setting LEAD = BODY.in(Style.SERIF_BOLD);
    static final Setting SIGNED =
            new Setting(Style.SERIF, 10.2, 14, Colour.BLACK, false, 14, false);
    static final Setting GROUP = new Setting(Style.SANS_BOLD, 9.6, 14, ACCENT, false, 0, false);
    static final Setting SMALL = new Setting(Style.SANS, 8.6, 12, QUIET, false, 0, false);
    static final Setting NOTE = new Setting(Style.SERIF, 8.8, 12, Colour.BLACK, false, 7, true);
    static final Setting CELL = BODY.sized(9.8, 13);
    static final Setting CELL_HEADING = CELL.in(Style.SERIF_BOLD);
    static final Setting COPY_LABEL = BODY.in(Style.SERIF_BOLD).sized(10.2, 14.4);
    static final Setting COPY =
            new Setting(Style.SERIF, 10.2, 14.4, Colour.BLACK, false, 14, false);
    static final Setting ANNEX_HEADING =
            new Setting(Style.SANS_BOLD, 14, 19, ACCENT, false, 0, false);
    static final Setting ANNEX = new Setting(Style.SERIF, 9, 12, Colour.BLACK, false, 12, false);
    static final Setting ANNEX_CELL = ANNEX.hanging(0);
    static final Setting ANNEX_COLUMN =
            new Setting(Style.SANS_BOLD, 8.4, 12, ACCENT, false, 0, false);
    static final Setting FOOTER = new Setting(Style.SANS, 8.6, 12, QUIET, false, 0, false);

    /** The same at the far side of its column, or not. */
    Setting toEnd(boolean end) {
        return new Setting(style, size, leading, colour, end, hang, running);
    }

    Setting hanging(double indent) {
        return new Setting(style, size, leading, colour, toEnd, indent, running);
    }

    Setting in(Style other) {
        return new Setting(other, size, leading, colour, toEnd, hang, running);
    }

    Setting sized(double otherSize, double otherLeading) {
        return new Setting(style, otherSize, otherLeading, colour, toEnd, hang, running);
    }

    private Setting asText() {
        return new Setting(style, size, leading, colour, toEnd, hang, true);
    }
}
