package org.undersigned.packaged;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A packaged server in a process of its own, on a free port of this machine. */
public final class Server implements AutoCloseable {

    public static final Path UNDERSIGNED = Path.of("target/quarkus-app/quarkus-run.jar");
    public static final String ADMIN = "admin@rights.invalid";
    public static final String PASSWORD = "correct horse battery staple";

    private static final Duration TO_START = Duration.ofSeconds(90);
    private static final Duration TO_STOP = Duration.ofSeconds(40);

    private final Process process;
    private final int port;

    private Server(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts one and waits until it can serve.
     *
     * @param folder for its database, keys and log; it may have been another's before
     * @param settings environment variables
     * @param options of its virtual machine
     */
    public static Server start(
            Path jar, Path folder, Map<String, String> settings, String... options)
            throws IOException, InterruptedException {
        return startAt(freePort(), jar, folder, settings, options);
    }

    /** The same on a port that others expect it at. */
    public static Server startAt(
            int port, Path jar, Path folder, Map<String, String> settings, String... options)
            throws IOException, InterruptedException {
        Files.createDirectories(folder);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-jar", jar.toAbsolutePath().toString()));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment()
                .putAll(
                        Map.of(
                                "QUARKUS_HTTP_PORT",
                                String.valueOf(port),
                                "QUARKUS_HTTP_HOST",
                                "127.0.0.1",
                                "UNDERSIGNED_ADMIN_EMAIL",
                                ADMIN,
                                "UNDERSIGNED_ADMIN_PASSWORD",
                                PASSWORD,
                                "UNDERSIGNED_APPROVALS",
                                "1"));
        builder.environment().putAll(settings);
        builder.redirectErrorStream(true);
        builder.redirectOutput(
                ProcessBuilder.Redirect.appendTo(folder.resolve("log.txt").toFile()));
        Server server = new Server(builder.start(), port);
        server.awaitReady(folder);
        return server;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady(Path folder) throws IOException, InterruptedException {
        Instant until = Instant.now().plus(TO_START);
        while (!isReady()) {
            if (!process.isAlive() || Instant.now().isAfter(until)) {
                process.destroyForcibly();
                throw new IOException(
                        "It does not start:\n" + Files.readString(folder.resolve("log.txt")));
            }
            Thread.sleep(100);
        }
    }

    private boolean isReady() throws InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(at("/q/health/ready")).build();
            int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            // A server without health checks is there as soon as it answers.
            return status == 200 || status == 404;
        } catch (IOException e) {
            return false;
        }
    }

    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    public int port() {
        return port;
    }

    /** As a power switch would, but for the machine around it. */
    public void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    /** As an operator would. */
    public ProcessHandle handle() {
        return process.toHandle();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(TO_STOP.toSeconds(), TimeUnit.SECONDS)) {
            kill();
        }
    }
}
