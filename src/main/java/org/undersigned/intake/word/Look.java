package org.undersigned.intake.word;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.undersigned.intake.word.Markup.Element;

/** How a paragraph and its runs look, as far as a letter keeps it (17.3). */
final class Look {

    private static final Set<String> STRONG = Set.of("strong", "intense emphasis", "fett");
    private static final Set<String> EMPHASIS = Set.of("emphasis", "subtle emphasis");

    private final Styles styles;
    private final Notes notes;

    Look(Styles styles, Notes notes) {
        this.styles = styles;
        this.notes = notes;
    }

    /** A run begins as its paragraph is. */
    static void reset(@Nullable Passage passage) {
        if (passage != null) {
            passage.bold = false;
            passage.italic = false;
            passage.hidden = false;
        }
    }

    /**
     * Takes a property over.
     *
     * @param ofMark whether it is only of the mark that ends the paragraph
     */
    void take(@Nullable Passage passage, Element element, boolean ofMark) {
        if (passage == null) {
            return;
        }
        switch (element.name()) {
            case "pStyle" -> passage.style = element.val();
            case "numId" -> passage.list = element.val().equals("0") ? "" : element.val();
            case "ilvl" -> passage.level = Lists.number(element.val());
            case "jc" -> passage.alignment = element.val();
            default -> {
                if (!ofMark) {
                    look(passage, element);
                }
            }
        }
    }

    private void look(Passage passage, Element element) {
        switch (element.name()) {
            case "b" -> passage.bold = element.on();
            case "i" -> passage.italic = element.on();
            case "vanish" -> passage.hidden = element.on();
            case "rStyle" -> {
                String style = styles.get(element.val()).name();
                passage.bold |= STRONG.contains(style);
                passage.italic |= EMPHASIS.contains(style);
            }
            case "strike", "dstrike" -> {
                if (element.on()) {
                    notes.add("Struck-out lettering", "The words are there, the stroke is not.");
                }
            }
            default -> {}
        }
    }
}
