package org.undersigned.signature.confirmation;

import java.util.List;
import java.util.stream.Stream;
import org.undersigned.campaign.revision.RevisionText;

/**
 * A text that means something else than the one that was signed.
 *
 * @param revision its number
 */
public record NewText(int revision, RevisionText words) {

    public String language() {
        return words.language();
    }

    /** All of it, as it was written. */
    public List<String> paragraphs() {
        return Stream.of(
                        words.standfirst(),
                        words.subject(),
                        words.body(),
                        words.demands(),
                        words.closing(),
                        words.notesToEditors())
                .flatMap(part -> Stream.of(part.split("\\n\\s*\\n")))
                .filter(paragraph -> !paragraph.isBlank())
                .toList();
    }
}
