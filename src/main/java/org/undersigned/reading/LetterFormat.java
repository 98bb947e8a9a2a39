package org.undersigned.reading;

import java.util.Locale;

/** A format in which a letter is handed out; its name is the ending of the file. */
enum LetterFormat {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    HTML("text/html;charset=UTF-8"),
    TXT("text/plain;charset=UTF-8"),
    EML("message/rfc822");

    private final String mediaType;

    LetterFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** The format with that ending, in lower case. */
    static LetterFormat ending(String ending) {
        return valueOf(ending.toUpperCase(Locale.ROOT));
    }

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
