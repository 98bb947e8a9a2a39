package org.undersigned.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database keeps what it said it has, when its process is killed (signing.md A9). */
class KilledTest {

    private static final int BEFORE_THE_END = 2_000;

    @TempDir Path data;

    @Test
    void killed_whileItWrites_losesNothingThatItAcknowledged() throws Exception {
        String url = embedded();
        List<Integer> acknowledged = writesUntilKilled(url);
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(BEFORE_THE_END);

        assertThat(stored(url)).containsAll(acknowledged);
    }

    /** The address of the database, as a server takes it that is told of no other. */
    private String embedded() {
        return new SmallRyeConfigBuilder()
                .withDefaultValue("undersigned.data", data.toString())
                .withSources(new DataFolder())
                .build()
                .getValue("quarkus.datasource.jdbc.url", String.class);
    }

    private static List<Integer> writesUntilKilled(String url)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Writer.class.getName(),
                                url)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        List<Integer> acknowledged = new ArrayList<>();
        try (BufferedReader out = process.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                acknowledged.add(Integer.valueOf(line));
                if (acknowledged.size() == BEFORE_THE_END) {
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
        return acknowledged;
    }

    @Test
    void setting_ofTheDatabaseThatIsOpen_waitsForNothing() throws SQLException {
        try (Connection connection = DriverManager.getConnection(embedded());
                ResultSet row =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "select setting_value from information_schema.settings"
                                                + " where setting_name = 'WRITE_DELAY'")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getInt(1)).isZero();
        }
    }

    private static List<Integer> stored(String url) throws SQLException {
        List<Integer> stored = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url);
                ResultSet rows =
                        connection.createStatement().executeQuery("select number from written")) {
            while (rows.next()) {
                stored.add(rows.getInt(1));
            }
        }
        return stored;
    }

    /** Writes numbers, and says each once it is committed. */
    static final class Writer {

        private Writer() {}

        public static void main(String[] args) throws SQLException {
            try (Connection connection = DriverManager.getConnection(args[0])) {
                connection.createStatement().execute("create table written (number integer)");
                connection.setAutoCommit(false);
                try (PreparedStatement insert =
                        connection.prepareStatement("insert into written values (?)")) {
                    for (int number = 0; ; number++) {
                        insert.setInt(1, number);
                        insert.executeUpdate();
                        connection.commit();
                        System.out.println(number);
                    }
                }
            }
        }
    }
}
