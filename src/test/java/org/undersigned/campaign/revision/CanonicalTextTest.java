package org.undersigned.campaign.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the hash of a text depends on. */
class CanonicalTextTest {

    private static final Wording WORDS = words("José", "one\ntwo");

    @Test
    void sha256_oneLanguage_isTheDocumentedOne() {
        // printf '\0\0\0\2en\0\0\0\1T\0\0\0\0\0\0\0\1S\0\0\0\1B\0\0\0\1C' | sha256sum
        Wording words = new Wording("T", "", "S", "B", "C");
        assertThat(CanonicalText.sha256(Map.of("en", words)))
                .isEqualTo("5bb97f65aa045e5304bada901a5b2c7dac64e396ddb9b307bc9ec724259dba4a");
    }

    @Test
    void sha256_decomposedLettersAndForeignLineEnds_areTheSame() {
        Wording same = words("Jose\u0301", "one\r\ntwo");
        assertThat(CanonicalText.sha256(Map.of("es", same)))
                .isEqualTo(CanonicalText.sha256(Map.of("es", WORDS)));
    }

    @Test
    void sha256_wordsMovedToTheNextPart_differs() {
        Wording one = new Wording("ab", "", "c", "", "");
        Wording other = new Wording("a", "", "bc", "", "");
        assertThat(CanonicalText.sha256(Map.of("en", one)))
                .isNotEqualTo(CanonicalText.sha256(Map.of("en", other)));
    }

    @Test
    void sha256_translationAdded_differs() {
        assertThat(CanonicalText.sha256(Map.of("es", WORDS, "fr", WORDS)))
                .isNotEqualTo(CanonicalText.sha256(Map.of("es", WORDS)));
    }

    @Test
    void sha256_demandsOrNotesAdded_differs() {
        Wording demanded = new Wording("José", "", "S", "one\ntwo", "C", "three", "");
        Wording noted = new Wording("José", "", "S", "one\ntwo", "C", "", "three");
        assertThat(
                        List.of(
                                CanonicalText.sha256(Map.of("es", WORDS)),
                                CanonicalText.sha256(Map.of("es", demanded)),
                                CanonicalText.sha256(Map.of("es", noted))))
                .doesNotHaveDuplicates();
    }

    private static Wording words(String title, String body) {
        return new Wording(title, "", "S", body, "C");
    }
}
