package org.undersigned.signature.consent;

import java.util.List;
import java.util.stream.Stream;

/**
 * A privacy notice in one language; each part may be empty.
 *
 * @param controller who decides about the data (GDPR article 13), and how to reach them
 * @param notice what is done with it, in paragraphs
 * @param consent the sentence that signing agrees to
 */
public record PrivacyText(String controller, String notice, String consent) {

    static final PrivacyText EMPTY = new PrivacyText("", "", "");

    boolean isEmpty() {
        return equals(EMPTY);
    }

    public List<String> paragraphs() {
        return Stream.of(notice.split("\\n\\s*\\n")).filter(part -> !part.isBlank()).toList();
    }
}
