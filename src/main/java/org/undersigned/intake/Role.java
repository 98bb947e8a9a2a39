package org.undersigned.intake;

/** What a line of the original is in a letter. */
public enum Role {
    LETTERHEAD("Letterhead"),
    PLACE_AND_DATE("Place and date"),
    DELIVERY_LINE("Delivery line"),
    REFERENCE("Reference"),
    ADDRESSEE("Addressee"),
    TITLE("Title"),
    SUBJECT("Subject"),
    STANDFIRST("Standfirst"),
    SALUTATION("Salutation"),
    BODY("Body"),
    CLOSING("Closing"),
    LEAD("Signs by hand"),
    LEAD_TITLE("Signs by hand"),
    GROUP("Group of signatories"),
    SIGNATORY("Signatory"),
    COPY_TO("Copy to"),
    ENCLOSURE("Enclosure"),
    /** Words that a letter brings along itself, such as "Copy to:" on a line of its own. */
    LABEL("Label"),
    /** Space for a handwritten signature. */
    SPACE("Left out"),
    NOT_PLACED("Not placed");

    private final String words;

    Role(String words) {
        this.words = words;
    }

    /** For people. */
    public String inWords() {
        return words;
    }
}
