package org.undersigned.testsupport;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** An SMTP server that refuses, hangs up or falls silent where a test wants it to. */
public class RudeMailServer implements AutoCloseable {

    /** In place of a reply: closes the connection. */
    public static final String HANG_UP = "";

    /** In place of a reply: never answers. */
    public static final String SILENCE = "…";

    private static final Map<String, String> POLITE =
            Map.of(
                    "GREETING", "220 rude.invalid",
                    "EHLO", "250 rude.invalid",
                    "DATA", "354 go on",
                    "TEXT", "250 taken",
                    "QUIT", "221 bye");

    private final ServerSocket socket;
    private final Map<String, String> replies = new ConcurrentHashMap<>(POLITE);
    private final List<String> texts = new CopyOnWriteArrayList<>();
    private final List<Socket> clients = new CopyOnWriteArrayList<>();
    private final List<String> commands = new CopyOnWriteArrayList<>();

    public RudeMailServer() throws IOException {
        this(0);
    }

    public RudeMailServer(int port) throws IOException {
        socket = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::listen);
    }

    public int port() {
        return socket.getLocalPort();
    }

    /**
     * @param command such as {@code RCPT}; {@code TEXT} stands for the dot that ends a mail, {@code
     *     GREETING} for the first line
     */
    public RudeMailServer on(String command, String reply) {
        replies.put(command, reply);
        return this;
    }

    /** Each mail whose last dot arrived, whatever the answer was. */
    public List<String> texts() {
        return texts;
    }

    public List<String> commands() {
        return commands;
    }

    /** The server dies, with its connections. */
    public void hangUpOnAll() throws IOException {
        socket.close();
        for (Socket client : clients) {
            client.close();
        }
    }

    private void listen() {
        try {
            while (true) {
                Socket client = socket.accept();
                clients.add(client);
                Thread.ofVirtual().start(() -> talk(client));
            }
        } catch (IOException e) {
            // The test is over.
        }
    }

    private void talk(Socket client) {
        try (client;
                var in =
                        new BufferedReader(
                                new InputStreamReader(
                                        client.getInputStream(), StandardCharsets.UTF_8));
                var out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.UTF_8)) {
            boolean on = reply(out, "GREETING");
            String line;
            while (on && (line = in.readLine()) != null) {
                commands.add(line);
                String command = line.split("[ :]")[0].toUpperCase(Locale.ROOT);
                on = reply(out, command);
                if (command.equals("DATA") && replies.get("DATA").startsWith("354")) {
                    texts.add(text(in));
                    on = reply(out, "TEXT");
                }
            }
        } catch (IOException | InterruptedException e) {
            // The client has gone.
        }
    }

    private boolean reply(PrintWriter out, String command) throws InterruptedException {
        String reply = replies.getOrDefault(command, "250 fine");
        if (reply.equals(SILENCE)) {
            Thread.sleep(60_000);
        }
        if (!reply.isEmpty()) {
            out.print(reply + "\r\n");
            out.flush();
        }
        return !reply.isEmpty();
    }

    private static String text(BufferedReader in) throws IOException {
        StringBuilder text = new StringBuilder();
        String line;
        while ((line = in.readLine()) != null && !line.equals(".")) {
            text.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
