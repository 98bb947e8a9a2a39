package org.undersigned.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Signs at full speed, ends a process at a random moment, starts it again, and afterwards looks
 * whether everybody who was thanked is there, with one mail (signing.md A9).
 */
public final class Killing {

    private static final int PEOPLE = 32;
    private static final String DATABASE = "killed";

    /** As the server opens its embedded database. */
    static final String H2 =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                    + ";USER=undersigned;PASSWORD=undersigned";

    /** Long enough for a server that is still warming up to have thanked some. */
    private static final int SHORTEST_MILLIS = 1_500;

    private static final int LONGEST_MILLIS = 5_000;

    private final RandomGenerator random = RandomGenerator.getDefault();
    private final List<Round> rounds = new ArrayList<>();

    /** What came of one round. */
    public record Round(String name, int thanked, int refused, List<String> missing) {}

    private record Deed(String name, Acknowledged people) {}

    private interface End {
        void come() throws IOException, InterruptedException;
    }

    /** All rounds; says each on standard output. */
    public static void main(String[] args) throws Exception {
        int times = args.length > 0 ? Integer.parseInt(args[0]) : 10;
        Files.createDirectories(Path.of("target"));
        Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "kill-");
        Killing killing = new Killing();
        killing.onH2(folder.resolve("h2"), times);
        killing.onPostgres(folder, times, times);
        if (killing.rounds.stream().anyMatch(round -> !round.missing().isEmpty())) {
            System.exit(1);
        }
    }

    public List<Round> rounds() {
        return rounds;
    }

    /** Kills the server, whose database is embedded. */
    public void onH2(Path folder, int times) throws Exception {
        List<Deed> deeds = new ArrayList<>();
        Server server = start(folder, Map.of());
        Petition petition = Petition.open(server, folder.resolve("keys"));
        for (int i = 1; i <= times; i++) {
            deeds.add(kill(server, petition, "h2-" + i));
            server = start(folder, Map.of());
        }
        server.close();
        compare(deeds, "jdbc:h2:file:" + folder.resolve("data/undersigned") + H2);
    }

    /**
     * Kills the server, and then restarts PostgreSQL beside a server that stays, each time at once
     * and once more in good order.
     *
     * @param folder which is there already
     */
    public void onPostgres(Path folder, int times, int timesOfTheDatabase) throws Exception {
        List<Deed> deeds = new ArrayList<>();
        try (Postgres postgres = Postgres.start(folder.resolve("postgres"))) {
            postgres.run("postgres", "create database " + DATABASE);
            Map<String, String> settings = postgres.settings(DATABASE);
            Path home = folder.resolve("postgresql");
            Server server = start(home, settings);
            Petition petition = Petition.open(server, home.resolve("keys"));
            for (int i = 1; i <= times; i++) {
                deeds.add(kill(server, petition, "postgresql-" + i));
                server = start(home, settings);
            }
            for (int i = 1; i <= timesOfTheDatabase; i++) {
                deeds.add(restart(server, postgres, petition, "immediate-" + i));
                deeds.add(restart(server, postgres, petition, "fast-" + i));
            }
            server.close();
            compare(deeds, postgres.url(DATABASE));
        }
    }

    private static Server start(Path folder, Map<String, String> settings) throws Exception {
        return Server.start(Server.UNDERSIGNED, folder, settings);
    }

    private Deed kill(Server server, Petition petition, String name) throws Exception {
        Acknowledged people = new Acknowledged(petition, name);
        rush(server, people, server::kill, Duration.ofMinutes(1));
        return new Deed(name, people);
    }

    /** The way that begins the name. */
    private Deed restart(Server server, Postgres postgres, Petition petition, String name)
            throws Exception {
        Acknowledged people = new Acknowledged(petition, name);
        End end =
                () -> {
                    if (name.startsWith("fast")) {
                        postgres.stopFast();
                    } else {
                        postgres.stopAtOnce();
                    }
                    postgres.startAgain();
                };
        rush(server, people, end, Duration.ofSeconds(9));
        return new Deed(name, people);
    }

    private void rush(Server server, Acknowledged people, End end, Duration atMost)
            throws IOException, InterruptedException {
        int moment = random.nextInt(SHORTEST_MILLIS, LONGEST_MILLIS);
        Thread killer = Thread.ofPlatform().start(() -> after(moment, end));
        Rush.of(server.port(), PEOPLE, atMost, people);
        killer.join();
    }

    private static void after(int millis, End end) {
        try {
            Thread.sleep(millis);
            end.come();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void compare(List<Deed> deeds, String url)
            throws SQLException, IOException, GeneralSecurityException {
        for (Deed deed : deeds) {
            List<String> missing = deed.people().missing(url);
            Round round =
                    new Round(deed.name(), deed.people().count(), deed.people().refused(), missing);
            rounds.add(round);
            System.out.printf(
                    "%-14s %,7d thanked, %,6d told to come back, %d missing or without one mail%n",
                    round.name(), round.thanked(), round.refused(), missing.size());
        }
    }
}
