package org.undersigned.signature.confirmation;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.undersigned.signature.HiddenName;
import org.undersigned.signature.SignatureState;
import org.undersigned.testsupport.OpenAppeal;

/** The rows of an appeal as they lie there, counted one by one without the server's help. */
record SignedRows(List<Row> all) {

    /** What of a row says whether, where and for whom it counts. */
    record Row(
            UUID id,
            SignatureState state,
            boolean organisation,
            String country,
            boolean everybodysToRead,
            int revision,
            @Nullable Integer place,
            @Nullable ByteBuffer mailbox,
            @Nullable ByteBuffer person) {

        boolean isConfirmed() {
            return state == SignatureState.CONFIRMED;
        }
    }

    static SignedRows of(DataSource database, OpenAppeal appeal) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select id, state, capacity, country, audience, revision, place,"
                                        + " address_mac, person_mac from signature"
                                        + " where campaign_id = ?")) {
            select.setObject(1, appeal.id());
            List<Row> rows = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(row(row));
                }
            }
            return new SignedRows(rows);
        }
    }

    private static Row row(ResultSet row) throws SQLException {
        String country = row.getString("country");
        return new Row(
                row.getObject("id", UUID.class),
                SignatureState.valueOf(row.getString("state")),
                row.getString("capacity").equals("ON_BEHALF"),
                country == null ? "" : country,
                row.getString("audience").equals("PUBLIC"),
                row.getInt("revision"),
                row.getObject("place", Integer.class),
                bytes(row.getBytes("address_mac")),
                bytes(row.getBytes("person_mac")));
    }

    private static @Nullable ByteBuffer bytes(byte @Nullable [] bytes) {
        return bytes == null ? null : ByteBuffer.wrap(bytes);
    }

    Stream<Row> confirmed() {
        return all.stream().filter(Row::isConfirmed);
    }

    long confirmed(boolean organisations) {
        return confirmed().filter(row -> row.organisation() == organisations).count();
    }

    /** Under the text in force, by country; none under the empty text. */
    SortedMap<String, Long> byCountry(int materialRevision) {
        return confirmed()
                .filter(row -> row.revision() >= materialRevision)
                .collect(Collectors.groupingBy(Row::country, TreeMap::new, Collectors.counting()));
    }

    /** Whom everybody may read. */
    long named(int materialRevision, List<HiddenName> hidden) {
        return confirmed()
                .filter(row -> row.revision() >= materialRevision && row.everybodysToRead())
                .filter(row -> hidden.stream().noneMatch(it -> hides(it, row)))
                .count();
    }

    private static boolean hides(HiddenName it, Row row) {
        return row.id().equals(it.signature()) || row.country().equals(it.country());
    }

    /** The confirmed of each mailbox. */
    List<List<Row>> families() {
        return List.copyOf(
                confirmed()
                        .filter(row -> row.mailbox() != null)
                        .collect(Collectors.groupingBy(Row::mailbox))
                        .values());
    }
}
