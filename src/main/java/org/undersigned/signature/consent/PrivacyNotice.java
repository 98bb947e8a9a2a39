package org.undersigned.signature.consent;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What signers of a campaign were told from one day on.
 *
 * @param version from 1; 0 where the staff wrote nothing
 * @param since when it was written; null where nothing was
 * @param texts by language, BCP 47
 */
public record PrivacyNotice(int version, @Nullable Instant since, Map<String, PrivacyText> texts) {

    public static final PrivacyNotice NONE = new PrivacyNotice(0, null, Map.of());

    /**
     * @param original the campaign's language, in which it is shown where it is not translated
     */
    public PrivacyText in(String language, String original) {
        PrivacyText own = texts.get(language);
        return own != null
                ? own
                : Objects.requireNonNullElse(texts.get(original), PrivacyText.EMPTY);
    }
}
