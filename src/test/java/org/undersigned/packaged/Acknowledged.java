package org.undersigned.packaged;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** People who sign once each, and those of them whom the server thanked. */
final class Acknowledged implements Rush.Asking {

    private final Petition petition;
    private final String name;
    private final Map<Integer, String> asking = new HashMap<>();
    private final List<String> thanked = new ArrayList<>();
    private int people;
    private int refused;

    /**
     * @param name of the round, in all its addresses
     */
    Acknowledged(Petition petition, String name) {
        this.petition = petition;
        this.name = name;
    }

    @Override
    public byte @Nullable [] next(int person) {
        String address = name + "-" + people++ + "@example.invalid";
        asking.put(person, address);
        return Requests.sign(petition, address);
    }

    @Override
    public void answered(int person, int status) {
        switch (status) {
            case 303 -> thanked.add(asking.get(person));
            // 502 is a proxy's word for a server that hung up.
            case 502, 503 -> refused++;
            default -> throw new IllegalStateException("The server answered " + status);
        }
    }

    Stream<String> thanked() {
        return thanked.stream();
    }

    int count() {
        return thanked.size();
    }

    int refused() {
        return refused;
    }

    /** Those whom the database does not know, or for whom it holds no mail. */
    List<String> missing(String url) throws SQLException, IOException, GeneralSecurityException {
        Map<ByteBuffer, Integer> mails = new HashMap<>();
        try (Connection connection = DriverManager.getConnection(url);
                PreparedStatement select =
                        connection.prepareStatement(
                                "select s.mailbox_mac, count(m.id) from signature s"
                                        + " left join outbox_mail m on m.subject_id = s.id"
                                        + " where s.campaign_id = ? group by s.id, s.mailbox_mac")) {
            select.setObject(1, petition.id());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    mails.put(ByteBuffer.wrap(rows.getBytes(1)), rows.getInt(2));
                }
            }
        }
        List<String> missing = new ArrayList<>();
        for (String address : thanked) {
            if (mails.getOrDefault(ByteBuffer.wrap(petition.markOf(address)), 0) != 1) {
                missing.add(address);
            }
        }
        return missing;
    }
}
