package org.undersigned.signature.protection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;

/** What the staff know of dangers, by campaign. */
@ApplicationScoped
public class Risks {

    private final DataSource database;

    Risks(DataSource database) {
        this.database = database;
    }

    public Risk of(UUID campaign) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select countries, roles from campaign_risk where campaign_id = ?")) {
            select.setObject(1, campaign);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? read(row) : Risk.NONE;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Risk read(ResultSet row) throws SQLException {
        String countries = row.getString(1);
        return new Risk(
                countries.isEmpty() ? Set.of() : Set.of(countries.split(" ")),
                row.getString(2).lines().toList());
    }

    void keep(UUID campaign, Risk risk) {
        run("delete from campaign_risk where campaign_id = ?", campaign);
        if (!risk.equals(Risk.NONE)) {
            run(
                    "insert into campaign_risk (campaign_id, countries, roles) values (?, ?, ?)",
                    campaign,
                    String.join(" ", new TreeSet<>(risk.countries())),
                    String.join("\n", risk.roles()));
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
