package org.undersigned.signature.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.undersigned.campaign.Campaign;
import org.undersigned.signature.Moments;
import org.undersigned.signature.Signature;

/**
 * Which requests are to be reminded of, and when. A date stands only at those whose first mail was
 * taken, and only until the reminder is written: so there is one at most.
 */
@ApplicationScoped
class Reminders {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final DataSource database;
    private final ReminderSettings settings;

    Reminders(DataSource database, ReminderSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    boolean areWanted() {
        return settings.after().isPositive();
    }

    /** The first mail is out. For a sensitive campaign the date tells the day only. */
    void schedule(Signature request, Campaign campaign, Instant now) {
        if (areWanted()) {
            Instant due = now.plus(settings.after());
            run(
                    "update signature set remind_at = ? where id = ? and state = 'PENDING'",
                    Moments.kept(campaign, campaign.isSensitive() ? due.plus(A_DAY) : due)
                            .atOffset(ZoneOffset.UTC),
                    request.id());
        }
    }

    List<UUID> due(Instant now, int most) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select id from signature where state = 'PENDING'"
                                        + " and remind_at <= ? order by id limit ?")) {
            select.setObject(1, now.atOffset(ZoneOffset.UTC));
            select.setInt(2, most);
            List<UUID> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getObject(1, UUID.class));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Notes that this one is done with, and with it what the same person sent besides; false when
     * it had been before.
     */
    boolean settle(Signature request) {
        boolean due =
                run(
                                "update signature set remind_at = null"
                                        + " where id = ? and remind_at is not null",
                                request.id())
                        == 1;
        run(
                "update signature set remind_at = null where campaign_id = ? and address_mac = ?"
                        + " and person_mac = ? and remind_at is not null",
                request.campaign(),
                request.marks().address(),
                request.marks().person());
        return due;
    }

    /** Leaves no trace of the mails about requests that nobody confirmed in time. */
    @Transactional
    void removeMails(Instant signedBefore) {
        run(
                "delete from outbox_mail where subject_id in (select id from signature"
                        + " where state in ('PENDING', 'SUSPECT', 'REJECTED')"
                        + " and confirmed_at is null and signed_at < ?)",
                signedBefore.atOffset(ZoneOffset.UTC));
    }

    private int run(String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
