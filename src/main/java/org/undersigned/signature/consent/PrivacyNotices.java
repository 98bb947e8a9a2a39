package org.undersigned.signature.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;

/** The privacy notices of all campaigns; none is ever changed, only followed by another. */
@ApplicationScoped
public class PrivacyNotices {

    private static final String IN_FORCE =
            "(select max(version) from privacy_notice where campaign_id = ?)";

    private final DataSource database;

    PrivacyNotices(DataSource database) {
        this.database = database;
    }

    public PrivacyNotice inForce(UUID campaign) {
        return read(IN_FORCE, campaign, campaign);
    }

    /** {@link PrivacyNotice#NONE} where there is no such version. */
    public PrivacyNotice of(UUID campaign, int version) {
        return read("?", campaign, version);
    }

    private PrivacyNotice read(String version, Object... parameters) {
        String select =
                "select version, language, controller, notice, consent, written_at"
                        + " from privacy_notice where campaign_id = ? and version = "
                        + version;
        try (Connection connection = database.getConnection();
                PreparedStatement ask = connection.prepareStatement(select)) {
            for (int i = 0; i < parameters.length; i++) {
                ask.setObject(i + 1, parameters[i]);
            }
            try (ResultSet row = ask.executeQuery()) {
                return read(row);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PrivacyNotice read(ResultSet row) throws SQLException {
        PrivacyNotice found = PrivacyNotice.NONE;
        Map<String, PrivacyText> texts = new TreeMap<>();
        while (row.next()) {
            texts.put(
                    row.getString(2),
                    new PrivacyText(row.getString(3), row.getString(4), row.getString(5)));
            Instant since = row.getObject(6, OffsetDateTime.class).toInstant();
            found = new PrivacyNotice(row.getInt(1), since, texts);
        }
        return found;
    }

    /** Puts the next version in force. */
    void write(UUID campaign, Map<String, PrivacyText> texts, Instant now) {
        int version = inForce(campaign).version() + 1;
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                "insert into privacy_notice (campaign_id, version, language,"
                                        + " controller, notice, consent, written_at)"
                                        + " values (?, ?, ?, ?, ?, ?, ?)")) {
            for (var text : texts.entrySet()) {
                insert.setObject(1, campaign);
                insert.setInt(2, version);
                insert.setString(3, text.getKey());
                insert.setString(4, text.getValue().controller());
                insert.setString(5, text.getValue().notice());
                insert.setString(6, text.getValue().consent());
                insert.setObject(7, now.atOffset(ZoneOffset.UTC));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
