package org.undersigned.signature.embedding;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.undersigned.campaign.Campaign;

/** The sites that may show a campaign's form; none ever for a sensitive one (signing.md A7). */
@ApplicationScoped
public class Hosts {

    private final DataSource database;

    Hosts(DataSource database) {
        this.database = database;
    }

    /** Origins, such as {@code https://partner.example.org}. */
    public List<String> of(Campaign campaign) {
        return campaign.isSensitive() ? List.of() : read(campaign.id());
    }

    private List<String> read(UUID campaign) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select origin from campaign_embed where campaign_id = ?"
                                        + " order by origin")) {
            select.setObject(1, campaign);
            List<String> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(row.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void keep(UUID campaign, Collection<String> origins) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement(
                                "delete from campaign_embed where campaign_id = ?");
                PreparedStatement insert =
                        connection.prepareStatement(
                                "insert into campaign_embed (campaign_id, origin) values (?, ?)")) {
            delete.setObject(1, campaign);
            delete.executeUpdate();
            for (String origin : origins) {
                insert.setObject(1, campaign);
                insert.setString(2, origin);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
