package org.undersigned.packaged;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Signs while the file system below the database has no room left, and again when it has
 * (signing.md A9). The file system is a small one in memory, so somebody who may mount must run
 * this.
 */
public final class FullDisk implements AutoCloseable {

    private static final int PEOPLE = 16;
    private static final Duration WHILE = Duration.ofSeconds(2);
    private static final long LEFT = 1 << 17;
    private static final Duration TO_RECOVER = Duration.ofSeconds(60);
    private static final String DATABASE = "full_disk";
    private static final String THANKED = "303";

    private final Path disk;

    /**
     * What came of it.
     *
     * @param before who was thanked while there was room
     * @param full who was thanked while the last of the room was taken
     * @param refused who was told to come back
     * @param answer to one more who signs then, with what it says about coming back
     * @param page of the appeal meanwhile, its status
     * @param after who was thanked when there was room again
     * @param missing those thanked who are not in the database with one mail
     */
    public record Outcome(
            int before,
            int full,
            int refused,
            String answer,
            int page,
            int after,
            List<String> missing) {}

    private FullDisk(Path folder, String size) throws IOException, InterruptedException {
        this.disk = Files.createDirectories(folder.resolve("disk"));
        run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", disk.toString());
    }

    static boolean mayMount() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** Says the outcomes on standard output. */
    public static void main(String[] args) throws Exception {
        Files.createDirectories(Path.of("target"));
        Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "full-");
        Outcome h2 = onH2(folder.resolve("h2"));
        System.out.println("H2: " + h2);
        Outcome postgres = onPostgres(folder.resolve("postgresql"));
        System.out.println("PostgreSQL: " + postgres);
        if (h2.missing().size() + postgres.missing().size() > 0) {
            System.exit(1);
        }
    }

    /** With the embedded database on the small disk. */
    public static Outcome onH2(Path folder) throws Exception {
        try (FullDisk full = new FullDisk(folder, "24m")) {
            Map<String, String> settings =
                    Map.of("UNDERSIGNED_DATA", full.disk.resolve("data").toString());
            String url = "jdbc:h2:file:" + full.disk.resolve("data/undersigned") + Killing.H2;
            return full.sign(folder.resolve("server"), settings, url);
        }
    }

    /** With PostgreSQL's whole folder on the small disk. */
    public static Outcome onPostgres(Path folder) throws Exception {
        try (FullDisk full = new FullDisk(folder, "256m");
                Postgres postgres = Postgres.start(full.disk.resolve("postgres"))) {
            postgres.run("postgres", "create database " + DATABASE);
            return full.sign(
                    folder.resolve("server"), postgres.settings(DATABASE), postgres.url(DATABASE));
        }
    }

    private Outcome sign(Path home, Map<String, String> settings, String url) throws Exception {
        Server server = Server.start(Server.UNDERSIGNED, home, settings);
        try {
            Petition petition = Petition.open(server, home.resolve("keys"));
            Acknowledged before = rush(server, petition, "before");
            fill(LEFT);
            Acknowledged full = rush(server, petition, "full");
            String answer = refusal(server, petition);
            int page = status(server, petition.page());
            Files.delete(ballast());
            awaitThanks(server, petition);
            Acknowledged after = rush(server, petition, "after");
            server.close();
            return new Outcome(
                    before.count(),
                    full.count(),
                    full.refused(),
                    answer,
                    page,
                    after.count(),
                    missing(url, before, full, after));
        } finally {
            server.kill();
        }
    }

    private static Acknowledged rush(Server server, Petition petition, String name)
            throws IOException {
        Acknowledged people = new Acknowledged(petition, name);
        Rush.of(server.port(), PEOPLE, WHILE, people);
        return people;
    }

    private Path ballast() {
        return disk.resolve("ballast");
    }

    /** All but some bytes, which those who sign take. */
    private void fill(long left) throws IOException {
        byte[] page = new byte[1 << 12];
        try (OutputStream file =
                Files.newOutputStream(
                        ballast(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (Files.getFileStore(disk).getUsableSpace() > left) {
                file.write(page);
            }
        }
    }

    /** One row may find room that a batch did not, or that a checkpoint gave back. */
    private String refusal(Server server, Petition petition)
            throws IOException, InterruptedException {
        Instant end = Instant.now().plus(TO_RECOVER);
        String answer = THANKED;
        for (int person = 0; answer.equals(THANKED) && Instant.now().isBefore(end); person++) {
            fill(LEFT >> 3);
            answer = signOnce(server, petition, "once" + person);
        }
        return answer;
    }

    /** Status and Retry-After. */
    private static String signOnce(Server server, Petition petition, String mailbox)
            throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request =
                    HttpRequest.newBuilder(server.at(petition.page() + "/signatures"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(
                                    HttpRequest.BodyPublishers.ofString(
                                            "name=Ann+Roth&email="
                                                    + mailbox
                                                    + "%40example.invalid"))
                            .build();
            HttpResponse<Void> answer =
                    client.send(request, HttpResponse.BodyHandlers.discarding());
            return answer.statusCode()
                    + answer.headers().firstValue("Retry-After").map(" after "::concat).orElse("");
        }
    }

    private static int status(Server server, String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(server.at(path)).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    private static void awaitThanks(Server server, Petition petition)
            throws IOException, InterruptedException {
        Instant end = Instant.now().plus(TO_RECOVER);
        while (!signOnce(server, petition, "again").equals(THANKED)) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("There is room again, and nobody can sign.");
            }
            Thread.sleep(200);
        }
    }

    private static List<String> missing(String url, Acknowledged... people) throws Exception {
        Stream.Builder<String> missing = Stream.builder();
        for (Acknowledged each : people) {
            each.missing(url).forEach(missing);
        }
        return missing.build().toList();
    }

    private static void run(String... command) throws IOException, InterruptedException {
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " failed.");
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run("umount", "--lazy", disk.toString());
    }
}
