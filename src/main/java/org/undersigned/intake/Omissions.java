package org.undersigned.intake;

import java.util.List;

/** Says what of a line a letter does not take over, because it brings the same itself. */
final class Omissions {

    private static final String OWN_WORDS = "The letter brings its own words for this.";

    private Omissions() {}

    static void add(Placed placed, List<LeftOut> into) {
        String text = placed.line().words().strip();
        switch (placed.role()) {
            case LETTERHEAD ->
                    into.add(
                            new LeftOut(text, "The letter prints your organisation’s letterhead."));
            case LABEL -> into.add(new LeftOut(text, OWN_WORDS));
            case SPACE -> into.add(new LeftOut(text, "The letter leaves its own space to sign."));
            case COPY_TO, ENCLOSURE -> {
                if (!label(placed).isEmpty()) {
                    into.add(new LeftOut(label(placed), OWN_WORDS));
                }
            }
            case SIGNATORY -> {
                if (!Signed.number(text).isEmpty()) {
                    into.add(new LeftOut(Signed.number(text), "The order of the list says it."));
                }
            }
            default -> {}
        }
    }

    /** What stands before the words of a field, such as "Copy to:"; empty when nothing does. */
    static String label(Placed placed) {
        String line = placed.line().words();
        int at = line.lastIndexOf(placed.words());
        return at <= 0 ? "" : line.substring(0, at).strip();
    }
}
