package org.undersigned.packaged;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * People sign, confirm, withdraw, erase and hide in any order, and the server is killed among them;
 * then the count is compared with the rows, and again when the server is back (signing.md A10).
 */
final class KilledCount {

    private static final int PEOPLE = 16;
    private static final int ROUNDS = 2;
    private static final int MAILBOXES = 300;
    private static final String DATABASE = "counted";
    private static final Duration TO_COUNT = Duration.ofSeconds(60);

    private final Path home;
    private final Map<String, String> settings;
    private final String url;
    private final Random random;
    private List<UUID> known = List.of();

    private KilledCount(Path home, Map<String, String> settings, String url, long seed) {
        this.home = home;
        this.settings = settings;
        this.url = url;
        this.random = new Random(seed);
    }

    /**
     * What one killed server left.
     *
     * @param wrong by how much the count and what waits to be counted miss the rows
     * @param crowded mailboxes with more than two signatures, and signatures without a place
     * @param confirmed how many rows are
     * @param told what the server said when it was back
     */
    record Round(long wrong, long crowded, long confirmed, long told) {}

    static List<Round> onH2(Path folder, long seed) throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("data/undersigned") + Killing.H2;
        return new KilledCount(folder, Map.of(), url, seed).run();
    }

    static List<Round> onPostgres(Path folder, long seed) throws Exception {
        try (Postgres postgres = Postgres.start(folder.resolve("postgres"))) {
            postgres.run("postgres", "create database " + DATABASE);
            Map<String, String> settings = postgres.settings(DATABASE);
            String url = postgres.url(DATABASE);
            return new KilledCount(folder.resolve("server"), settings, url, seed).run();
        }
    }

    private List<Round> run() throws Exception {
        List<Round> rounds = new ArrayList<>();
        Server server = Server.start(Server.UNDERSIGNED, home, settings);
        try {
            Petition petition = Petition.open(server, home.resolve("keys"));
            ConfirmLinks links = ConfirmLinks.of(petition.keys());
            for (int round = 0; round < ROUNDS; round++) {
                Deeds deeds = new Deeds(petition, links);
                Server killed = server;
                int moment = random.nextInt(1_500, 3_000);
                Thread killer = Thread.ofPlatform().start(() -> kill(killed, moment));
                Rush.of(server.port(), PEOPLE, Duration.ofMinutes(1), deeds);
                killer.join();
                List<Long> left = look();
                server = Server.startAt(server.port(), Server.UNDERSIGNED, home, settings);
                long told = told(server, petition, left.get(2));
                rounds.add(new Round(left.get(0), left.get(1), left.get(2), told));
            }
            return rounds;
        } finally {
            server.kill();
        }
    }

    private static void kill(Server server, int millis) {
        try {
            Thread.sleep(millis);
            server.kill();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the database holds while no server is there. */
    private List<Long> look() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            known = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("select id from signature order by id")) {
                while (rows.next()) {
                    known.add(rows.getObject(1, UUID.class));
                }
            }
            return List.of(
                    number(statement, wrong("persons", "<>"))
                            + number(statement, wrong("organisations", "=")),
                    number(
                            statement,
                            "select (select count(*) from signature where (state = 'CONFIRMED')"
                                    + " <> (place is not null) or place not in (1, 2))"
                                    + " + (select count(*) from (select address_mac from signature"
                                    + " where state = 'CONFIRMED' group by address_mac"
                                    + " having count(*) > 2) crowded)"),
                    number(statement, "select count(*) from signature where state = 'CONFIRMED'"));
        }
    }

    private static String wrong(String kind, String comparison) {
        return "select abs((select count(*) from signature where state = 'CONFIRMED'"
                + " and capacity "
                + comparison
                + " 'ON_BEHALF') - coalesce((select sum("
                + kind
                + ") from tally), 0) - coalesce((select sum("
                + kind
                + ") from tally_change), 0))";
    }

    private static long number(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** What everybody is told, once the server has counted what was left. */
    private static long told(Server server, Petition petition, long expected)
            throws IOException, InterruptedException {
        Instant end = Instant.now().plus(TO_COUNT);
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request =
                    HttpRequest.newBuilder(server.at(petition.page() + "/tally.json")).build();
            while (true) {
                String json = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
                long told = new ObjectMapper().readTree(json).get("confirmed").asLong();
                if (told == expected || Instant.now().isAfter(end)) {
                    return told;
                }
                Thread.sleep(200);
            }
        }
    }

    /** What people do to signatures that are known since the last server was killed. */
    private final class Deeds implements Rush.Asking {

        private final Petition petition;
        private final ConfirmLinks links;

        Deeds(Petition petition, ConfirmLinks links) {
            this.petition = petition;
            this.links = links;
        }

        @Override
        public byte @Nullable [] next(int person) {
            try {
                return known.isEmpty() || random.nextInt(3) == 0 ? sign() : deed();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        private byte[] sign() {
            boolean organisation = random.nextInt(4) == 0;
            return Requests.post(
                    petition.page() + "/signatures",
                    "audience=PUBLIC&name=Ann+Roth+"
                            + random.nextInt(3)
                            + "&email=s-"
                            + random.nextInt(MAILBOXES)
                            + "%40example.invalid&capacity="
                            + (organisation ? "ON_BEHALF" : "PERSONAL")
                            + "&organisation="
                            + (organisation ? "House+of+Lakes" : ""));
        }

        private byte[] deed() throws GeneralSecurityException {
            UUID id = known.get(random.nextInt(known.size()));
            return switch (random.nextInt(10)) {
                case 0 -> Requests.post(links.own(id) + "/withdraw", "");
                case 1 -> Requests.post(links.own(id) + "/erase", "");
                case 2 -> Requests.post(links.path(id) + "/decline", "");
                case 3 -> Requests.post(links.own(id) + "/audience", "audience=ORGANISERS");
                default -> Requests.post(links.path(id), "");
            };
        }

        @Override
        public void answered(int person, int status) {
            if (status != 303 && status != 422 && status != 503) {
                throw new IllegalStateException("The server answered " + status);
            }
        }
    }
}
