package org.undersigned.signature;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Audience;

/** How a signature becomes a row and a row a signature. */
final class SignatureRow {

    private static final String COLUMNS =
            "id, campaign_id, state, audience, capacity, country, language, revision, generation,"
                    + " address_mac, mailbox_mac, person_mac, name_mac, place, name, designation,"
                    + " organisation, folded, sort_key, sealed, address, readers, updates,"
                    + " consent, signed_at, confirmed_at";

    static final String SELECT = "select " + COLUMNS + " from signature ";
    static final String INSERT =
            "insert into signature ("
                    + COLUMNS
                    + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                    + " ?, ?, ?, ?) on conflict do nothing";
    static final String UPDATE =
            "update signature set "
                    + COLUMNS.replace(",", " = ?,").replaceAll("\\s+", " ")
                    + " = ? where id = ?";

    /** Where {@link #UPDATE} asks for the id. */
    static final int WHERE = COLUMNS.split(",").length + 1;

    /** The order of names that suits readers of every language best (CLDR root). */
    private static final Collator ALPHABET = Collator.getInstance(ULocale.ROOT).freeze();

    /** Keys in an index of PostgreSQL may have about 2,700 bytes; two names that long may tie. */
    private static final int LONGEST_KEY = 512;

    private final Signature s;
    private final Particulars clear;
    private final @Nullable String folded;
    private final byte @Nullable [] sortKey;
    private final byte @Nullable [] sealed;

    /** Everything is sealed here, so that whoever writes many rows at once only writes. */
    SignatureRow(Signature s, Vault vault) {
        this.s = s;
        clear = Vault.inClear(s);
        String shown = clear.signatory(s.capacity());
        folded = shown.isEmpty() ? null : Particulars.fold(shown);
        sortKey = shown.isEmpty() ? null : sortKey(shown);
        sealed = vault.rest(s);
    }

    /** Fills every column, in the order of {@link #INSERT} and {@link #UPDATE}. */
    void bind(PreparedStatement row) throws SQLException {
        row.setObject(1, s.id());
        row.setObject(2, s.campaign());
        row.setString(3, s.state().name());
        row.setString(4, s.audience().name());
        row.setString(5, s.capacity().name());
        row.setString(6, s.country());
        row.setString(7, s.language());
        row.setInt(8, s.revision());
        row.setInt(9, s.generation());
        row.setBytes(10, s.marks().address());
        row.setBytes(11, s.marks().mailbox());
        row.setBytes(12, s.marks().person());
        row.setBytes(13, s.marks().name());
        row.setObject(14, s.place(), Types.INTEGER);
        row.setString(15, orNull(clear.name()));
        row.setString(16, orNull(clear.designation()));
        row.setString(17, orNull(clear.organisation()));
        row.setString(18, folded);
        row.setBytes(19, sortKey);
        row.setBytes(20, sealed);
        row.setBytes(21, s.address());
        row.setString(22, s.audience() == Audience.TARGET ? ids(s.readers()) : null);
        row.setBoolean(23, s.updates());
        row.setString(24, s.consent());
        row.setObject(25, s.signedAt().atOffset(ZoneOffset.UTC));
        row.setObject(
                26,
                s.confirmedAt() == null ? null : s.confirmedAt().atOffset(ZoneOffset.UTC),
                Types.TIMESTAMP_WITH_TIMEZONE);
    }

    /** Compared byte by byte, the keys stand in the order of the alphabet. */
    static byte[] sortKey(String name) {
        byte[] key = ((Collator) clone(ALPHABET)).getCollationKey(name).toByteArray();
        return key.length > LONGEST_KEY ? Arrays.copyOf(key, LONGEST_KEY) : key;
    }

    private static Object clone(Collator frozen) {
        try {
            return frozen.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    static Signature read(ResultSet row, Vault vault) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        SignatureState state = SignatureState.valueOf(row.getString("state"));
        byte @Nullable [] sealed = row.getBytes("sealed");
        Concealed own =
                sealed == null ? new Concealed(clear(row), null) : vault.open(id, state, sealed);
        return new Signature(
                id,
                row.getObject("campaign_id", UUID.class),
                state,
                Audience.valueOf(row.getString("audience")),
                Capacity.valueOf(row.getString("capacity")),
                row.getString("country"),
                row.getString("language"),
                row.getInt("revision"),
                row.getInt("generation"),
                new Marks(
                        row.getBytes("address_mac"),
                        row.getBytes("mailbox_mac"),
                        row.getBytes("person_mac"),
                        row.getBytes("name_mac")),
                row.getObject("place", Integer.class),
                own.words(),
                row.getBytes("address"),
                readers(row.getString("readers")),
                own.proof(),
                row.getBoolean("updates"),
                row.getString("consent"),
                instant(row, "signed_at"),
                row.getObject("confirmed_at") == null ? null : instant(row, "confirmed_at"));
    }

    private static String ids(Set<UUID> readers) {
        return readers.stream().sorted().map(UUID::toString).collect(Collectors.joining(" "));
    }

    private static Set<UUID> readers(@Nullable String ids) {
        return ids == null || ids.isEmpty()
                ? Set.of()
                : Stream.of(ids.split(" ")).map(UUID::fromString).collect(Collectors.toSet());
    }

    static Particulars clear(ResultSet row) throws SQLException {
        return new Particulars(
                orEmpty(row.getString("name")),
                orEmpty(row.getString("designation")),
                orEmpty(row.getString("organisation")),
                "");
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
