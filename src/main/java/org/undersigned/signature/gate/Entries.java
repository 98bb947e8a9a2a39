package org.undersigned.signature.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.undersigned.signature.gate.Entry.Kind;
import org.undersigned.signature.gate.Entry.Verdict;

/** All that the administrators said. */
@ApplicationScoped
class Entries {

    private final DataSource database;

    Entries(DataSource database) {
        this.database = database;
    }

    /** Domains first, each kind in the order of its patterns. */
    List<Entry> all() {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select id, kind, verdict, pattern, added_by, added_at"
                                        + " from gate_entry order by kind, pattern");
                ResultSet row = select.executeQuery()) {
            List<Entry> found = new ArrayList<>();
            while (row.next()) {
                found.add(
                        new Entry(
                                row.getObject(1, UUID.class),
                                Kind.valueOf(row.getString(2)),
                                Verdict.valueOf(row.getString(3)),
                                row.getString(4),
                                row.getObject(5, UUID.class),
                                row.getObject(6, OffsetDateTime.class).toInstant()));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In place of what was said about the same pattern. */
    void put(Entry entry) {
        run(
                "delete from gate_entry where kind = ? and pattern = ?",
                entry.kind().name(),
                entry.pattern());
        run(
                "insert into gate_entry (id, kind, verdict, pattern, added_by, added_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                entry.id(),
                entry.kind().name(),
                entry.verdict().name(),
                entry.pattern(),
                entry.by(),
                entry.at().atOffset(ZoneOffset.UTC));
    }

    boolean remove(UUID id) {
        return run("delete from gate_entry where id = ?", id) == 1;
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
