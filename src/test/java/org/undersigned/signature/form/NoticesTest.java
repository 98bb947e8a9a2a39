package org.undersigned.signature.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.undersigned.campaign.CampaignState;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.OpenAppeal;

/** What is kept in memory of a campaign is never older than the crowd may see. */
@QuarkusTest
@Installation
class NoticesTest {

    @Inject Notices notices;
    @Inject DataSource database;

    private final OpenAppeal appeal = OpenAppeal.begin();
    private final Instant now = Instant.now();

    @Test
    void of_twoAtTheSameTime_asksTheDatabaseOnce() {
        Notice first = notices.of(appeal.slug(), now);

        assertThat(notices.of(appeal.slug(), now)).isSameAs(first);
        assertThat(notices.atHand(appeal.slug(), now)).containsSame(first);
    }

    @Test
    void of_afterAChangeHere_isNotTheCopyBefore() {
        assertThat(notices.of(appeal.slug(), now).text("en").body()).contains("*let it be*");

        appeal.rewrite("We ask you to drain it.", true);

        assertThat(notices.atHand(appeal.slug(), now)).isEmpty();
        assertThat(notices.of(appeal.slug(), now).text("en").body())
                .isEqualTo("We ask you to drain it.");
    }

    @Test
    void of_aSecondAfterAChangeElsewhere_isNotTheCopyBefore() throws SQLException {
        assertThat(notices.of(appeal.slug(), now).campaign().goal()).isEqualTo(100);

        elsewhere("update campaign set goal = 200 where id = ?");

        assertThat(notices.of(appeal.slug(), now).campaign().goal()).isEqualTo(100);
        Instant later = now.plusSeconds(1);
        assertThat(notices.atHand(appeal.slug(), later)).isEmpty();
        assertThat(notices.of(appeal.slug(), later).campaign().goal()).isEqualTo(200);
    }

    @Test
    void of_oneThatElsewhereIsADraftAgain_isNotThere() throws SQLException {
        notices.of(appeal.slug(), now);

        elsewhere("update campaign set state = 'DRAFT' where id = ?");

        assertThatThrownBy(() -> notices.of(appeal.slug(), now.plusSeconds(1)))
                .isInstanceOf(NotFoundException.class);
        assertThat(notices.atHand(appeal.slug(), now)).isEmpty();
    }

    @Test
    void closing_here_isSeenAtOnce() {
        assertThat(notices.of(appeal.slug(), now).campaign().acceptsSignatures(now)).isTrue();

        appeal.moveTo(CampaignState.CLOSED);

        assertThat(notices.of(appeal.slug(), now).campaign().acceptsSignatures(now)).isFalse();
    }

    /** As another replica would, which tells nobody. */
    private void elsewhere(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setObject(1, appeal.id());
            update.executeUpdate();
        }
    }
}
