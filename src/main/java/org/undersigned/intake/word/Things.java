package org.undersigned.intake.word;

import org.undersigned.intake.word.Markup.Element;

/** What stands in a document and is no text. */
final class Things {

    private Things() {}

    static void note(Element element, Notes notes) {
        switch (element.name()) {
            case "docPr" -> {
                String says = element.get("descr");
                notes.add(
                        says.isBlank() ? "A picture or drawing" : "A picture or drawing: " + says,
                        "Pictures are not taken over; a logo belongs to the letterhead, under Organisation.");
            }
            case "imagedata" -> notes.add("A picture", "Pictures are not taken over.");
            case "textpath" ->
                    notes.add(
                            "Decorative text: “" + element.get("string") + "”", "It is a picture.");
            case "txbxContent" ->
                    notes.add(
                            "A text box",
                            "Its words are there, where it was fastened to the text.");
            case "chart", "relIds" ->
                    notes.add("A chart or diagram", "Drawings are not taken over.");
            case "OLEObject" -> notes.add("An embedded object", "It belongs to another program.");
            case "altChunk", "subDoc" ->
                    notes.add("An inserted document", "Please bring it as a file of its own.");
            case "sym" ->
                    notes.add(
                            "A symbol (" + element.get("font") + " " + element.get("char") + ")",
                            "It is drawn by a font that only shows symbols.");
            case "oMath" ->
                    notes.add("The layout of a formula", "Its signs are there as plain text.");
            default -> {}
        }
    }
}
