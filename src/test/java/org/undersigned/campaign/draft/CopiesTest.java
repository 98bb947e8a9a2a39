package org.undersigned.campaign.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignState;
import org.undersigned.campaign.revision.Revisions;
import org.undersigned.testsupport.Installation;

/** What of a sample goes into a campaign of one's own. */
@QuarkusTest
@Installation
@TestTransaction
class CopiesTest {

    private static final Instant NOW = Instant.parse("2026-05-18T09:00:00Z");

    @Inject Drafts drafts;
    @Inject Copies copies;
    @Inject Revisions revisions;
    @Inject EntityManager database;
    @Inject ObjectMapper json;

    @Test
    void copy_ofASample_isAnOrdinaryDraftWithItsTextsButNobodysName() throws Exception {
        Campaign sample = sample();
        UUID mateo = account();

        Campaign copy = copies.copy(sample, mateo, NOW);

        assertThat(copy.isSample()).isFalse();
        assertThat(copy.state()).isEqualTo(CampaignState.DRAFT);
        assertThat(copy.letter()).isEqualTo(sample.letter().undated());
        assertThat(copy.leadSignatories()).isEmpty();
        assertThat(revisions.inForce(copy).wordings())
                .isEqualTo(revisions.inForce(sample).wordings())
                .containsOnlyKeys("en", "fr");
        assertThat(revisions.inForce(copy).authors()).containsExactly(mateo);
    }

    @Test
    void copy_twice_findsAnAddressForEach() throws Exception {
        Campaign sample = sample();
        UUID mateo = account();
        assertThat(copies.copy(sample, mateo, NOW).slug()).isEqualTo("to-copy-copy");
        assertThat(copies.copy(sample, mateo, NOW).slug()).isEqualTo("to-copy-copy-2");
    }

    private Campaign sample() throws Exception {
        String form =
                """
                {"slug": "to-copy", "kind": "OPEN_LETTER", "title": "A title",
                 "letter": {"place": "Paris", "date": "2015-06-09", "body": "Some words."},
                 "translations": {"fr": {"title": "Un titre", "letter": {"body": "Des mots."}}},
                 "leadSignatories": [{"name": "Solène Kermadec-Vogt", "title": "Director"}]}""";
        Campaign sample = drafts.begin(json.readValue(form, CampaignForm.class), account(), NOW);
        sample.showAsSample();
        return sample;
    }

    private UUID account() {
        UUID id = UUID.randomUUID();
        database.createNativeQuery(
                        "insert into account (id, email, name, generation, active, created_at)"
                                + " values (?1, ?2, 'Somebody', 0, true, current_timestamp)")
                .setParameter(1, id)
                .setParameter(2, id + "@tests.invalid")
                .executeUpdate();
        return id;
    }
}
