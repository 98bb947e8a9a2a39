package org.undersigned.testsupport;

import io.quarkus.arc.Arc;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Every value of every column of every table, as somebody would have them who took the database
 * without the keys.
 */
public record StolenDatabase(List<Cell> cells) {

    private static final String COLUMNS =
            """
            select c.table_schema, c.table_name, c.column_name from information_schema.columns c
            join information_schema.tables t
              on t.table_schema = c.table_schema and t.table_name = c.table_name
            where t.table_type = 'BASE TABLE'
              and lower(t.table_schema) not in ('information_schema', 'pg_catalog')""";

    /**
     * @param plain text as UTF-8, without regard to capitals; every byte is a character of its own
     */
    public record Cell(String table, String column, String plain) {

        private boolean holds(String pattern) {
            return plain.contains(pattern);
        }

        private String place() {
            return table + "." + column;
        }
    }

    public static StolenDatabase now() {
        DataSource database = Arc.container().instance(DataSource.class).get();
        List<Cell> cells = new ArrayList<>();
        try (Connection connection = database.getConnection();
                ResultSet columns = connection.createStatement().executeQuery(COLUMNS)) {
            while (columns.next()) {
                copy(connection, columns, cells);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new StolenDatabase(cells);
    }

    private static void copy(Connection connection, ResultSet column, List<Cell> cells)
            throws SQLException {
        String schema = column.getString(1);
        String table = column.getString(2);
        String name = column.getString(3);
        String all = "select \"%s\" from \"%s\".\"%s\"".formatted(name, schema, table);
        try (ResultSet values = connection.createStatement().executeQuery(all)) {
            while (values.next()) {
                Object value = values.getObject(1);
                if (value != null) {
                    byte[] bytes =
                            value instanceof byte[] raw
                                    ? raw
                                    : value.toString().getBytes(StandardCharsets.UTF_8);
                    cells.add(new Cell(table, name, plain(bytes)));
                }
            }
        }
    }

    /** Where a text lies, as it is or in hex or Base64, such as {@code signature.name}. */
    public List<String> placesOf(String secret) {
        return placesOf(secret.getBytes(StandardCharsets.UTF_8));
    }

    public List<String> placesOf(byte[] secret) {
        List<String> patterns =
                Stream.of(
                                plain(secret),
                                HexFormat.of().formatHex(secret),
                                base64(secret, 0),
                                base64(secret, 1),
                                base64(secret, 2))
                        .toList();
        return cells.stream()
                .filter(cell -> patterns.stream().anyMatch(cell::holds))
                .map(Cell::place)
                .distinct()
                .sorted()
                .toList();
    }

    /** As it reads after so many other bytes, without what depends on its neighbours. */
    private static String base64(byte[] secret, int after) {
        byte[] shifted = new byte[after + secret.length];
        System.arraycopy(secret, 0, shifted, after, secret.length);
        String whole = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        return whole.substring(after == 0 ? 0 : after + 1, whole.length() - 1)
                .toLowerCase(Locale.ROOT);
    }

    private static String plain(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    }
}
