package org.undersigned.packaged;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Two servers on one PostgreSQL behind HAProxy; one after the other is killed and started again
 * while people sign and confirm (signing.md A9).
 */
public final class Replicas implements AutoCloseable {

    private static final int PEOPLE = 32;
    private static final String DATABASE = "replicas";
    private static final Pattern LINK = Pattern.compile("(/confirm/[\\w-]+)");
    private static final Duration TO_CARRY_ALL = Duration.ofMinutes(5);

    private final Path home;
    private final Postgres postgres;
    private final GreenMail mails;
    private final Map<String, String> settings;
    private final Server[] servers = new Server[2];
    private final HaProxy proxy;
    private final Petition petition;

    /**
     * What came of it.
     *
     * @param thanked who signed
     * @param missing those of them who are not in the database with one mail
     * @param withoutMail those of them in whose mailbox none arrived
     * @param mailedTwice who got two different mails
     * @param repeated mails that arrived twice as the same one, because their server was killed
     *     between the mail server's answer and its own note of it
     * @param confirmed who was told that they are counted
     * @param notCounted those of them who are not
     * @param tallies what each server says, and the database
     */
    public record Outcome(
            int thanked,
            int missing,
            int withoutMail,
            int mailedTwice,
            int repeated,
            int confirmed,
            int notCounted,
            List<Long> tallies) {}

    private Replicas(Path folder) throws Exception {
        home = Files.createDirectories(folder);
        postgres = Postgres.start(home.resolve("postgres"));
        postgres.run("postgres", "create database " + DATABASE);
        mails = new GreenMail(ServerSetup.SMTP.dynamicPort());
        mails.start();
        settings = new HashMap<>(postgres.settings(DATABASE));
        settings.putAll(
                Map.of(
                        "UNDERSIGNED_KEYS", home.resolve("keys").toString(),
                        "UNDERSIGNED_LIMIT_BURST", "off",
                        "UNDERSIGNED_LIMIT_SUSTAINED", "off",
                        "UNDERSIGNED_TRUSTED_PROXIES", "127.0.0.0/8",
                        "UNDERSIGNED_MAIL_PATIENCE", "5s",
                        "UNDERSIGNED_MAIL_LEASE", "8s",
                        "QUARKUS_MAILER_HOST", "127.0.0.1",
                        "QUARKUS_MAILER_PORT", String.valueOf(mails.getSmtp().getPort()),
                        "QUARKUS_MAILER_START_TLS", "DISABLED"));
        settings.put("QUARKUS_MAILER_FROM", "letters@rights.invalid");
        servers[0] = start(0);
        servers[1] = start(1);
        proxy = HaProxy.before(List.of(servers[0].port(), servers[1].port()), home);
        petition = Petition.open(servers[0], home.resolve("keys"));
    }

    /** Says the outcome on standard output. */
    public static void main(String[] args) throws Exception {
        int seconds = args.length > 0 ? Integer.parseInt(args[0]) : 20;
        Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "replicas-");
        Outcome outcome = run(folder, Duration.ofSeconds(seconds));
        System.out.printf(
                "%,d thanked, %d missing, %d without mail, %d with two mails, %d with one twice%n"
                        + "%,d confirmed, %d not counted; both servers and the database count %s%n",
                outcome.thanked(),
                outcome.missing(),
                outcome.withoutMail(),
                outcome.mailedTwice(),
                outcome.repeated(),
                outcome.confirmed(),
                outcome.notCounted(),
                outcome.tallies());
        if (outcome.missing() + outcome.withoutMail() + outcome.mailedTwice() + outcome.notCounted()
                > 0) {
            System.exit(1);
        }
    }

    /**
     * @param signing how long people sign; one server is killed after a third of it
     */
    public static Outcome run(Path folder, Duration signing) throws Exception {
        try (Replicas replicas = new Replicas(folder)) {
            return replicas.rush(signing);
        }
    }

    private Server start(int number) throws IOException, InterruptedException {
        Path folder = home.resolve("replica-" + number);
        return servers[number] == null
                ? Server.start(Server.UNDERSIGNED, folder, settings)
                : Server.startAt(servers[number].port(), Server.UNDERSIGNED, folder, settings);
    }

    private Outcome rush(Duration signing) throws Exception {
        Acknowledged people = new Acknowledged(petition, "r");
        Thread killer = killAndStart(1, signing.dividedBy(3));
        Rush.of(proxy.port(), PEOPLE, signing, people);
        killer.join();
        awaitAllCarried();
        int missing = people.missing(postgres.url(DATABASE)).size();
        Map<String, Set<String>> ids = new HashMap<>();
        Map<String, String> links = new HashMap<>();
        int arrived = read(ids, links);
        Deque<String> pressing = new ArrayDeque<>(links.values());
        Confirming confirming = new Confirming(pressing);
        killer = killAndStart(0, Duration.ofMillis(400));
        Rush.of(proxy.port(), PEOPLE, Duration.ofMinutes(1), confirming);
        killer.join();
        return new Outcome(
                people.count(),
                missing,
                (int) people.thanked().filter(address -> !ids.containsKey(address)).count(),
                (int) ids.values().stream().filter(different -> different.size() > 1).count(),
                arrived - ids.values().stream().mapToInt(Set::size).sum(),
                confirming.confirmed,
                (int) Math.max(0, confirming.confirmed - confirmedInDatabase()),
                List.of(tally(servers[0]), tally(servers[1]), confirmedInDatabase()));
    }

    private Thread killAndStart(int number, Duration after) {
        return Thread.ofPlatform()
                .start(
                        () -> {
                            try {
                                Thread.sleep(after);
                                servers[number].kill();
                                servers[number] = start(number);
                            } catch (IOException | InterruptedException e) {
                                throw new IllegalStateException(e);
                            }
                        });
    }

    private void awaitAllCarried() throws SQLException, InterruptedException {
        Instant end = Instant.now().plus(TO_CARRY_ALL);
        while (ask("select count(*) from outbox_mail where state = 'WAITING'") > 0) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("The mails do not leave.");
            }
            Thread.sleep(500);
        }
    }

    /** How many mails arrived. */
    private int read(Map<String, Set<String>> ids, Map<String, String> links)
            throws MessagingException, IOException {
        MimeMessage[] all = mails.getReceivedMessages();
        for (MimeMessage mail : all) {
            String address = mail.getAllRecipients()[0].toString();
            ids.computeIfAbsent(address, none -> new HashSet<>()).add(mail.getMessageID());
            Matcher link = LINK.matcher(text(mail));
            if (!link.find()) {
                throw new IllegalStateException("A mail without a link:\n" + text(mail));
            }
            links.put(address, link.group(1));
        }
        return all.length;
    }

    private static String text(Part part) throws MessagingException, IOException {
        return part.getContent() instanceof Multipart parts
                ? text(parts.getBodyPart(0))
                : String.valueOf(part.getContent());
    }

    private long confirmedInDatabase() throws SQLException {
        return ask("select count(*) from signature where state = 'CONFIRMED'");
    }

    private long ask(String count) throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.url(DATABASE));
                Statement select = connection.createStatement();
                ResultSet row = select.executeQuery(count)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** What it tells everybody, once it has looked again. */
    private long tally(Server server) throws IOException, InterruptedException, SQLException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            long counted = -1;
            for (int tries = 0; tries < 40 && counted != confirmedInDatabase(); tries++) {
                HttpRequest request =
                        HttpRequest.newBuilder(server.at(petition.page() + "/tally.json")).build();
                String json = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
                counted = new ObjectMapper().readTree(json).get("confirmed").asLong();
                Thread.sleep(500);
            }
            return counted;
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        proxy.close();
        for (Server server : servers) {
            server.close();
        }
        mails.stop();
        postgres.close();
    }

    /** People who press the button in their mail; whoever hears that it failed presses again. */
    private static final class Confirming implements Rush.Asking {

        private final Deque<String> links;
        private final Map<Integer, String> asking = new HashMap<>();
        private int confirmed;

        Confirming(Deque<String> links) {
            this.links = links;
        }

        @Override
        public byte @Nullable [] next(int person) {
            String link = links.poll();
            if (link == null) {
                return null;
            }
            asking.put(person, link);
            return Requests.post(link, "");
        }

        @Override
        public void answered(int person, int status) {
            switch (status) {
                case 303 -> confirmed++;
                case 502, 503 -> links.add(asking.get(person));
                default -> throw new IllegalStateException("The server answered " + status);
            }
        }
    }
}
