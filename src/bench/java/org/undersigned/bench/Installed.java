package org.undersigned.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.undersigned.packaged.ConfirmLinks;
import org.undersigned.packaged.Petition;
import org.undersigned.packaged.Requests;
import org.undersigned.packaged.Rush;
import org.undersigned.packaged.Server;

/** A packaged server with one appeal, and what people do there. */
record Installed(Server server, Petition petition, Path keys) implements AutoCloseable {

    private static final AtomicLong NUMBER = new AtomicLong();

    static Installed start(Path folder, Map<String, String> settings, String... options)
            throws IOException, InterruptedException {
        Server server = Server.start(Server.UNDERSIGNED, folder, settings, options);
        Path keys = folder.resolve("keys");
        return new Installed(server, Petition.open(server, keys), keys);
    }

    /** Everybody has an address of their own, and signs once. */
    Rush.Outcome sign(int people, Duration time) throws IOException {
        return Rush.of(
                server.port(),
                people,
                time,
                new Expecting(
                        303,
                        () ->
                                Requests.sign(
                                        petition,
                                        "s-" + NUMBER.incrementAndGet() + "@example.invalid")));
    }

    Rush.Outcome read(String path, int people, Duration time) throws IOException {
        byte[] request = Requests.get(path);
        return Rush.of(server.port(), people, time, new Expecting(200, () -> request));
    }

    /** Presses the button of those who wait, as long as there are any. */
    Rush.Outcome confirm(String url, int people, Duration time)
            throws IOException, SQLException, GeneralSecurityException {
        ConfirmLinks links = ConfirmLinks.of(keys);
        Deque<byte[]> requests = new ArrayDeque<>();
        try (Connection connection = DriverManager.getConnection(url);
                PreparedStatement select =
                        connection.prepareStatement(
                                "select id from signature where state = 'PENDING'"
                                        + " and campaign_id = ? limit 40000")) {
            select.setObject(1, petition.id());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    UUID id = rows.getObject(1, UUID.class);
                    requests.add(Requests.post(links.path(id), ""));
                }
            }
        }
        return Rush.of(server.port(), people, time, new Expecting(303, requests::poll));
    }

    @Override
    public void close() throws InterruptedException {
        server.close();
    }
}
