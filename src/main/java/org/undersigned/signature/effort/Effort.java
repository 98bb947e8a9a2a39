package org.undersigned.signature.effort;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Which campaigns ask for work: those where the staff say so, and those that many sign at once. */
@ApplicationScoped
public class Effort {

    private final DataSource database;
    private final Rush rush;
    private volatile Set<UUID> asked = Set.of();

    Effort(DataSource database, Rush rush) {
        this.database = database;
        this.rush = rush;
    }

    void begin(@Observes StartupEvent start) {
        look();
    }

    /** What another replica was told is known within seconds. */
    @Scheduled(every = "5s", delayed = "5s", identity = "effort: look")
    void look() {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select campaign_id from effort");
                ResultSet rows = select.executeQuery()) {
            Set<UUID> found = new HashSet<>();
            while (rows.next()) {
                found.add(rows.getObject(1, UUID.class));
            }
            asked = Set.copyOf(found);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Answers from memory. */
    public boolean isAskedFor(UUID campaign, Instant now) {
        return isWanted(campaign) || rush.isOn(campaign, now);
    }

    /** Somebody signs. */
    public void note(UUID campaign, Instant now) {
        rush.note(campaign, now);
    }

    /** Whether the staff said so. */
    boolean isWanted(UUID campaign) {
        return asked.contains(campaign);
    }

    @Transactional
    void want(UUID campaign, boolean wanted, UUID actor, Instant now) {
        run("delete from effort where campaign_id = ?", campaign);
        if (wanted) {
            run(
                    "insert into effort (campaign_id, asked_by, asked_at) values (?, ?, ?)",
                    campaign,
                    actor,
                    now.atOffset(ZoneOffset.UTC));
        }
    }

    private void run(String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
