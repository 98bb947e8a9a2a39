package org.undersigned.signature.tally;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Tally;
import org.undersigned.campaign.TallySource;

/** The counts as they were last taken. */
@ApplicationScoped
public class Tallies implements TallySource {

    private final DataSource database;

    Tallies(DataSource database) {
        this.database = database;
    }

    /** For the staff: every one of them, also where the public sees steps. */
    @Override
    public Map<UUID, Tally> of(Collection<UUID> campaigns) {
        Map<UUID, Tally> found = new HashMap<>();
        for (UUID campaign : campaigns) {
            Tally tally = read(campaign, "persons", "organisations", "as_of");
            if (tally != Tally.NOBODY_YET) {
                found.put(campaign, tally);
            }
        }
        return found;
    }

    /** For everybody: a sensitive campaign moves in steps of ten, and not more than hourly. */
    public Tally published(Campaign campaign) {
        return campaign.isSensitive()
                ? read(
                        campaign.id(),
                        "published_persons",
                        "published_organisations",
                        "published_at")
                : read(campaign.id(), "persons", "organisations", "as_of");
    }

    private Tally read(UUID campaign, String persons, String organisations, String asOf) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select %s, %s, %s from tally where campaign_id = ?"
                                        .formatted(persons, organisations, asOf))) {
            select.setObject(1, campaign);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? tally(row) : Tally.NOBODY_YET;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Tally tally(ResultSet row) throws SQLException {
        long persons = row.getLong(1);
        long organisations = row.getLong(2);
        Instant asOf = row.getObject(3, OffsetDateTime.class).toInstant();
        return new Tally(persons + organisations, persons, organisations, asOf);
    }
}
