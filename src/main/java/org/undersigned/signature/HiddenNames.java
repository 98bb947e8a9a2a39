package org.undersigned.signature;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Names that are taken from every list at once, because somebody is in danger. */
@ApplicationScoped
public class HiddenNames {

    private final DataSource database;

    HiddenNames(DataSource database) {
        this.database = database;
    }

    /** What is hidden of a campaign, the latest first. */
    public List<HiddenName> of(UUID campaign) {
        String select =
                "select id, signature_id, country, hidden_by, hidden_at from hidden_name"
                        + " where campaign_id = ? order by hidden_at desc, id";
        try (Connection connection = database.getConnection();
                PreparedStatement ask = connection.prepareStatement(select)) {
            ask.setObject(1, campaign);
            List<HiddenName> found = new ArrayList<>();
            try (ResultSet row = ask.executeQuery()) {
                while (row.next()) {
                    found.add(
                            new HiddenName(
                                    row.getObject(1, UUID.class),
                                    row.getObject(2, UUID.class),
                                    row.getString(3),
                                    row.getObject(4, UUID.class),
                                    row.getObject(5, OffsetDateTime.class).toInstant()));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Holds from the commit on; the same twice is once. */
    public void hide(UUID campaign, HiddenName hidden) {
        boolean already =
                of(campaign).stream()
                        .anyMatch(
                                it ->
                                        Objects.equals(it.signature(), hidden.signature())
                                                && Objects.equals(it.country(), hidden.country()));
        if (already) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                "insert into hidden_name (id, campaign_id, signature_id, country,"
                                        + " hidden_by, hidden_at) values (?, ?, ?, ?, ?, ?)")) {
            insert.setObject(1, hidden.id());
            insert.setObject(2, campaign);
            insert.setObject(3, hidden.signature(), Types.OTHER);
            insert.setString(4, hidden.country());
            insert.setObject(5, hidden.by());
            insert.setObject(6, hidden.at().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** False when nothing of this campaign is hidden under this id. */
    public boolean show(UUID campaign, UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement(
                                "delete from hidden_name where campaign_id = ? and id = ?")) {
            delete.setObject(1, campaign);
            delete.setObject(2, id);
            return delete.executeUpdate() > 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Leaves out whom nobody but the staff shall read. */
    Question without(UUID campaign, Question seen) {
        List<HiddenName> hidden = of(campaign);
        if (hidden.stream().anyMatch(HiddenName::isEverything)) {
            return seen.and("1 = 0");
        }
        List<Object> countries = each(hidden, HiddenName::country);
        if (!countries.isEmpty()) {
            seen.and(
                    "(country is null or country not in (" + marks(countries) + "))",
                    countries.toArray());
        }
        List<Object> signatures = each(hidden, HiddenName::signature);
        if (!signatures.isEmpty()) {
            seen.and("id not in (" + marks(signatures) + ")", signatures.toArray());
        }
        return seen;
    }

    private static List<Object> each(
            List<HiddenName> hidden, Function<HiddenName, @Nullable Object> part) {
        List<Object> values = new ArrayList<>();
        for (HiddenName one : hidden) {
            Object value = part.apply(one);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private static String marks(List<Object> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }
}
