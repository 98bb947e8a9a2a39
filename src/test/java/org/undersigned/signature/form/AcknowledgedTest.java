package org.undersigned.signature.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.OpenAppeal;
import org.undersigned.testsupport.Signer;
import org.undersigned.testsupport.TestDatabase;

/** Whoever was thanked is in the database, together with their mail (signing.md A9). */
@QuarkusTest
@Installation
class AcknowledgedTest {

    private static final int EACH = 12;

    @Inject DataSource database;

    @Test
    void answer_leavesAfterTheCommit() throws Exception {
        List<Callable<Void>> crowds = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            crowds.add(this::signOneAfterTheOther);
        }
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (Future<Void> each : threads.invokeAll(crowds)) {
                each.get();
            }
        }
    }

    private Void signOneAfterTheOther() throws SQLException {
        OpenAppeal appeal = OpenAppeal.begin();
        for (int signed = 1; signed <= EACH; signed++) {
            Signer.called("Supporter " + signed).signs(appeal).then().statusCode(303);
            assertThat(stored(appeal)).isEqualTo(List.of(signed, signed));
        }
        return null;
    }

    /** How many signatures somebody else sees at this moment, and how many of their mails. */
    private List<Integer> stored(OpenAppeal appeal) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select count(*), count(m.id) from signature s"
                                        + " left join outbox_mail m on m.subject_id = s.id"
                                        + " where s.campaign_id = ?")) {
            select.setObject(1, appeal.id());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return List.of(row.getInt(1), row.getInt(2));
            }
        }
    }

    @Test
    void database_thatDoesNotTakeIt_isNeverThankedFor() throws SQLException {
        OpenAppeal appeal = OpenAppeal.begin();
        change(
                "alter table outbox_mail add constraint full_disk check (kind <> 'signature-confirm') "
                        + (TestDatabase.isPostgres() ? "not valid" : "nocheck"));
        Response answer;
        try {
            answer = Signer.called("Sana Ilvari").signs(appeal);
        } finally {
            change("alter table outbox_mail drop constraint full_disk");
        }
        assertThat(answer.statusCode()).isGreaterThanOrEqualTo(500);
        assertThat(answer.asString()).doesNotContain("Exception", "Sana");
        assertThat(stored(appeal)).containsExactly(0, 0);
    }

    /** Every statement succeeds, and then the commit does not. */
    @Test
    @EnabledIfSystemProperty(named = "undersigned.test.database", matches = "postgresql")
    void database_thatRefusesTheCommit_isNeverThankedFor() throws SQLException {
        OpenAppeal appeal = OpenAppeal.begin();
        change(
                "create function full_disk() returns trigger language plpgsql as"
                        + " 'begin raise exception ''full''; end'");
        Response answer;
        try {
            change(
                    "create constraint trigger full_disk after insert on signature"
                            + " deferrable initially deferred for each row"
                            + " execute function full_disk()");
            answer = Signer.called("Sana Ilvari").signs(appeal);
        } finally {
            change("drop function full_disk cascade");
        }
        assertThat(answer.statusCode()).isGreaterThanOrEqualTo(500);
        assertThat(stored(appeal)).containsExactly(0, 0);
    }

    /** Although the server was told otherwise; for H2 see KilledTest. */
    @Test
    @EnabledIfSystemProperty(named = "undersigned.test.database", matches = "postgresql")
    void connection_ofAServerThatWaitsForNothing_waitsForTheDisk() throws SQLException {
        assertThat(setting("reset_val")).isEqualTo("off");
        assertThat(setting("setting")).isEqualTo("on");
    }

    private String setting(String column) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet row =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "select "
                                                + column
                                                + " from pg_settings where name = 'synchronous_commit'")) {
            row.next();
            return row.getString(1);
        }
    }

    private void change(String statement) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute(statement);
        }
    }
}
