package org.undersigned.letter.typeface;

/** The styles that a letter is set in. */
public enum Style {
    SERIF(true, false, false),
    SERIF_ITALIC(true, false, true),
    SERIF_BOLD(true, true, false),
    SERIF_BOLD_ITALIC(true, true, true),
    SANS(false, false, false),
    SANS_BOLD(false, true, false);

    final boolean serif;
    final boolean bold;
    final boolean italic;

    Style(boolean serif, boolean bold, boolean italic) {
        this.serif = serif;
        this.bold = bold;
        this.italic = italic;
    }

    /** This style, or its bold or italic sister. */
    public Style with(boolean strong, boolean emphasis) {
        if (!serif) {
            return strong ? SANS_BOLD : this;
        }
        boolean toBold = bold || strong;
        // Emphasis inside italics stands upright, as printers do it.
        boolean toItalic = italic != emphasis;
        return toBold
                ? (toItalic ? SERIF_BOLD_ITALIC : SERIF_BOLD)
                : (toItalic ? SERIF_ITALIC : SERIF);
    }
}
