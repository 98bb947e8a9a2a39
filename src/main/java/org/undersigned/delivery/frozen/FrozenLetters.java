package org.undersigned.delivery.frozen;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.undersigned.crypto.Sealer;
import org.undersigned.delivery.Delivery;

/**
 * The letters that left, by plain JDBC on the connection of the running transaction. They are
 * sealed, because they hold names that not everybody may read (signing.md A6).
 */
@ApplicationScoped
public class FrozenLetters {

    static final String PURPOSE = "letter.frozen.";

    private static final int PIECE = 500_000;

    private final DataSource database;
    private final Sealer sealer;

    FrozenLetters(DataSource database, Sealer sealer) {
        this.database = database;
        this.sealer = sealer;
    }

    /** Keeps what leaves now, in place of what an attempt before would have taken along. */
    public void freeze(Delivery delivery, byte[] pdf, CarriedNames names, Instant now) {
        try (Connection connection = database.getConnection()) {
            for (String table : List.of("frozen_letter", "frozen_letter_names")) {
                try (PreparedStatement delete =
                        connection.prepareStatement(
                                "delete from " + table + " where delivery_id = ?")) {
                    delete.setObject(1, delivery.id());
                    delete.executeUpdate();
                }
            }
            keep(connection, delivery.id(), pdf, now);
            keep(connection, delivery.id(), names);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(Connection connection, UUID delivery, byte[] pdf, Instant now)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into frozen_letter (delivery_id, piece, frozen_at, size, sealed)"
                                + " values (?, ?, ?, ?, ?)")) {
            for (int from = 0; from < pdf.length; from += PIECE) {
                byte[] piece = Arrays.copyOfRange(pdf, from, Math.min(from + PIECE, pdf.length));
                int number = from / PIECE;
                insert.setObject(1, delivery);
                insert.setInt(2, number);
                insert.setObject(3, now.atOffset(ZoneOffset.UTC));
                insert.setInt(4, piece.length);
                insert.setBytes(5, sealer.seal(purpose(number), delivery, piece));
                insert.executeUpdate();
            }
        }
    }

    private static void keep(Connection connection, UUID delivery, CarriedNames names)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into frozen_letter_names (delivery_id, bucket, signatures)"
                                + " values (?, ?, ?)")) {
            for (var bucket : names.buckets().entrySet()) {
                insert.setObject(1, delivery);
                insert.setInt(2, bucket.getKey());
                insert.setBytes(3, bucket.getValue().toByteArray());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** What is known of the letter that left, without opening it. */
    public Optional<FrozenLetter> of(Delivery delivery) {
        String sums =
                "select min(frozen_at), sum(size),"
                        + " (select coalesce(sum(octet_length(signatures)), 0) / 16"
                        + " from frozen_letter_names where delivery_id = ?)"
                        + " from frozen_letter where delivery_id = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sums)) {
            select.setObject(1, delivery.id());
            select.setObject(2, delivery.id());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)
                        .map(at -> frozen(row, at));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FrozenLetter frozen(ResultSet row, Instant at) {
        try {
            return new FrozenLetter(at, row.getInt(2), row.getLong(3));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The PDF as it left; empty where none did. */
    public Optional<byte[]> pdf(Delivery delivery) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select piece, sealed from frozen_letter where delivery_id = ?"
                                        + " order by piece")) {
            select.setObject(1, delivery.id());
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    String purpose = purpose(rows.getInt(1));
                    pdf.writeBytes(sealer.open(purpose, delivery.id(), rows.getBytes(2)));
                }
            }
            return pdf.size() == 0 ? Optional.empty() : Optional.of(pdf.toByteArray());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The deliveries of a campaign whose letters print the name of a signature. */
    public List<UUID> carrying(UUID campaign, UUID signature) {
        List<UUID> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select n.delivery_id, n.signatures from frozen_letter_names n"
                                        + " join delivery d on d.id = n.delivery_id"
                                        + " where d.campaign_id = ? and n.bucket = ?")) {
            select.setObject(1, campaign);
            select.setInt(2, CarriedNames.bucket(signature));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    if (CarriedNames.contain(rows.getBytes(2), signature)) {
                        found.add(rows.getObject(1, UUID.class));
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    /** So that no piece can stand in for another. */
    private static String purpose(int piece) {
        return PURPOSE + piece;
    }
}
