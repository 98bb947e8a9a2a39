package org.undersigned.packaged;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A PostgreSQL that is as durable as it comes from its makers, which the embedded one is not. */
public final class Postgres implements AutoCloseable {

    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");

    private final Path data;
    private EmbeddedPostgres server;

    private Postgres(Path data) throws IOException {
        this.data = data;
        this.server = starting().start();
    }

    /**
     * @param data the folder that holds everything, below one that is there
     */
    public static Postgres start(Path data) throws IOException {
        return new Postgres(data);
    }

    private EmbeddedPostgres.Builder starting() {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "200");
    }

    /** What {@code pg_ctl stop -m immediate} does: all its processes end where they are. */
    public void stopAtOnce() throws IOException, InterruptedException {
        stop("QUIT");
    }

    /**
     * What {@code pg_ctl stop -m fast} does: whoever is connected is cut off, then it tidies up.
     */
    public void stopFast() throws IOException, InterruptedException {
        stop("INT");
    }

    private void stop(String signal) throws IOException, InterruptedException {
        ProcessHandle process = handle();
        String pid = Long.toString(process.pid());
        new ProcessBuilder("kill", "-" + signal, pid).inheritIO().start().waitFor();
        process.onExit().join();
        // Only lets go of its folder, in which it finds nothing to stop.
        server.close();
    }

    /** The process that began all its others. */
    public ProcessHandle handle() throws IOException {
        Path file = data.resolve("postmaster.pid");
        long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
        return ProcessHandle.of(pid).orElseThrow();
    }

    /** At the same place, with what it finds there. */
    public void startAgain() throws IOException {
        server = starting().setPort(server.getPort()).start();
    }

    public String url(String database) {
        return server.getJdbcUrl("postgres", database);
    }

    /** The variables by which a packaged server finds a database. */
    public Map<String, String> settings(String database) {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", url(database),
                "QUARKUS_DATASOURCE_USERNAME", "postgres",
                "QUARKUS_DATASOURCE_PASSWORD", "postgres");
    }

    public void run(String database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(database));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** How many times a second {@code pgbench} runs a statement, each a transaction of its own. */
    public double pgbench(String database, String statement, int clients, int seconds)
            throws IOException, InterruptedException {
        Path script = Files.createTempFile("pgbench", ".sql");
        Files.writeString(script, statement + ";\n");
        Process process =
                new ProcessBuilder(
                                "pgbench",
                                "--no-vacuum",
                                "--host=localhost",
                                "--port=" + server.getPort(),
                                "--username=postgres",
                                "--client=" + clients,
                                "--jobs=2",
                                "--time=" + seconds,
                                "--file=" + script,
                                database)
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        Files.delete(script);
        Matcher tps = TPS.matcher(said);
        if (!tps.find()) {
            throw new IOException(said);
        }
        return Double.parseDouble(tps.group(1));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
