package org.undersigned.packaged;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks in each of seven situations many times, in an order by chance, one after the other, and
 * compares how long the answers took (signing.md A1).
 */
public final class Timing {

    private static final String DATABASE = "timing";
    private static final String BLOCKED = "blocked.invalid";
    private static final int OVER_THE_BUDGET = 6;
    private static final int MANY = 8;
    private static final int WARM_UP = 1_000;

    /** What an address has done before; its name begins each address. */
    private enum Situation {
        FRESH,
        PENDING,
        CONFIRMED,
        WITHDRAWN,
        LIMITED,
        BLOCKED,
        OTHER
    }

    private record Someone(Situation situation, String address) {}

    private final Server server;
    private final Petition petition;
    private final String url;
    private final Random random;

    private Timing(Server server, Petition petition, String url, long seed) {
        this.server = server;
        this.petition = petition;
        this.url = url;
        this.random = new Random(seed);
    }

    /** Says the comparison on standard output; fails when a situation shows. */
    public static void main(String[] args) throws Exception {
        int each = args.length > 0 ? Integer.parseInt(args[0]) : 1_000;
        Files.createDirectories(Path.of("target"));
        Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "timing-");
        List<Ranks.Share> shares = run(folder, each, System.nanoTime());
        shares.forEach(System.out::println);
        if (shares.stream().anyMatch(Ranks.Share::shows)) {
            System.exit(1);
        }
    }

    /**
     * @param each how many requests in each situation at each door
     * @return for each door and situation how it compares with the others
     */
    public static List<Ranks.Share> run(Path folder, int each, long seed) throws Exception {
        try (Postgres postgres = Postgres.start(folder.resolve("postgres"))) {
            postgres.run("postgres", "create database " + DATABASE);
            Map<String, String> settings = new HashMap<>(postgres.settings(DATABASE));
            settings.put("UNDERSIGNED_LIMIT_BURST", "off");
            settings.put("UNDERSIGNED_LIMIT_SUSTAINED", "off");
            settings.put("UNDERSIGNED_BLOCKED_DOMAINS", BLOCKED);
            Path home = folder.resolve("server");
            try (Server server = Server.start(Server.UNDERSIGNED, home, settings)) {
                Petition petition = Petition.open(server, home.resolve("keys"));
                return new Timing(server, petition, postgres.url(DATABASE), seed).compare(each);
            }
        }
    }

    private List<Ranks.Share> compare(int each) throws Exception {
        List<Someone> people = prepare(each);
        warmUp();
        List<Ranks.Share> shares = new ArrayList<>();
        shares.addAll(Ranks.compare("sign", measure(people, this::sign)));
        shares.addAll(Ranks.compare("sign again", measure(people, this::sign)));
        shares.addAll(Ranks.compare("lost link", measure(people, this::lostLink)));
        return shares;
    }

    private interface Door {
        byte[] request(Someone who);
    }

    private byte[] sign(Someone who) {
        String name = who.situation() == Situation.OTHER ? "Ben+Roth" : "Ann+Roth";
        return sign(who.address(), name);
    }

    private byte[] sign(String address, String name) {
        return Requests.post(
                petition.page() + "/signatures",
                "revision=1&lang=en&audience=PUBLIC&capacity=PERSONAL&name="
                        + name
                        + "&email="
                        + address.replace("@", "%40"));
    }

    private byte[] lostLink(Someone who) {
        return Requests.post(
                petition.page() + "/lost-link", "email=" + who.address().replace("@", "%40"));
    }

    /** Everybody once, in an order by chance; how long each answer took, by situation. */
    private Map<String, long[]> measure(List<Someone> people, Door door) throws IOException {
        List<Someone> order = new ArrayList<>(people);
        Collections.shuffle(order, random);
        OneByOne asking = new OneByOne(order.stream().map(door::request).toList());
        Rush.of(server.port(), 1, Duration.ofMinutes(10), asking);
        Map<String, List<Long>> times = new HashMap<>();
        for (int i = 0; i < order.size(); i++) {
            times.computeIfAbsent(order.get(i).situation().name(), none -> new ArrayList<>())
                    .add(asking.nanos.get(i));
        }
        Map<String, long[]> sorted = new HashMap<>();
        times.forEach(
                (situation, all) ->
                        sorted.put(situation, all.stream().mapToLong(n -> n).toArray()));
        return sorted;
    }

    private void warmUp() throws IOException {
        List<byte[]> requests = new ArrayList<>();
        for (int i = 0; i < WARM_UP; i++) {
            Someone somebody = new Someone(Situation.FRESH, "warm-" + i + "@example.invalid");
            requests.add(i % 2 == 0 ? sign(somebody) : lostLink(somebody));
        }
        ask(requests);
    }

    private void ask(List<byte[]> requests) throws IOException {
        Rush.of(server.port(), MANY, Duration.ofMinutes(10), new OneByOne(requests));
    }

    private List<Someone> prepare(int each)
            throws IOException, SQLException, GeneralSecurityException {
        List<Someone> people = new ArrayList<>();
        List<byte[]> before = new ArrayList<>();
        List<Someone> confirming = new ArrayList<>();
        for (Situation situation : Situation.values()) {
            String domain = situation == Situation.BLOCKED ? BLOCKED : "example.invalid";
            for (int i = 0; i < each; i++) {
                Someone who =
                        new Someone(
                                situation,
                                situation.name().toLowerCase(Locale.ROOT) + "-" + i + "@" + domain);
                people.add(who);
                int times =
                        switch (situation) {
                            case FRESH, BLOCKED -> 0;
                            case LIMITED -> OVER_THE_BUDGET;
                            default -> 1;
                        };
                for (int time = 0; time < times; time++) {
                    before.add(sign(who.address(), "Ann+Roth"));
                }
                if (situation == Situation.CONFIRMED
                        || situation == Situation.WITHDRAWN
                        || situation == Situation.OTHER) {
                    confirming.add(who);
                }
            }
        }
        ask(before);
        ConfirmLinks links = ConfirmLinks.of(petition.keys());
        Map<ByteBuffer, UUID> ids = ids();
        List<byte[]> presses = new ArrayList<>();
        List<byte[]> withdrawals = new ArrayList<>();
        for (Someone who : confirming) {
            UUID id = ids.get(ByteBuffer.wrap(petition.markOf(who.address())));
            presses.add(Requests.post(links.path(id), ""));
            if (who.situation() == Situation.WITHDRAWN) {
                withdrawals.add(Requests.post(links.own(id) + "/withdraw", ""));
            }
        }
        ask(presses);
        ask(withdrawals);
        return people;
    }

    private Map<ByteBuffer, UUID> ids() throws SQLException {
        Map<ByteBuffer, UUID> ids = new HashMap<>();
        try (Connection connection = DriverManager.getConnection(url);
                PreparedStatement select =
                        connection.prepareStatement("select mailbox_mac, id from signature");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                ids.put(ByteBuffer.wrap(rows.getBytes(1)), rows.getObject(2, UUID.class));
            }
        }
        return ids;
    }

    /** Asks one thing after the other; the times are those of one person. */
    private static final class OneByOne implements Rush.Asking {

        private final Deque<byte[]> requests;
        private final List<Long> nanos = new ArrayList<>();
        private long asked;

        OneByOne(List<byte[]> requests) {
            this.requests = new ArrayDeque<>(requests);
        }

        @Override
        public byte @Nullable [] next(int person) {
            asked = System.nanoTime();
            return requests.poll();
        }

        @Override
        public void answered(int person, int status) {
            nanos.add(System.nanoTime() - asked);
            if (status != 303) {
                throw new IllegalStateException("The server answered " + status);
            }
        }
    }
}
