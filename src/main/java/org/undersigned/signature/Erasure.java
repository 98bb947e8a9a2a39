package org.undersigned.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.undersigned.database.Edits;

/**
 * Takes what signers wrote from signatures whose time is over; they keep their state and count on
 * (signing.md A10). The marks by which an address is found again stay until the campaign is
 * archived, so that nobody counts twice and a lost link can still be asked for.
 */
@ApplicationScoped
public class Erasure {

    private static final int HANDFUL = 500;

    /** Requests that nobody confirmed are removed within days anyhow. */
    private static final String LEFT =
            "campaign_id = ? and erased_on is null"
                    + " and state in ('CONFIRMED', 'WITHDRAWN', 'REJECTED')";

    private static final String ERASE =
            "update signature set audience = 'COUNTED', name = null, designation = null,"
                    + " organisation = null, folded = null, sort_key = null, name_mac = null,"
                    + " sealed = null, address = null, readers = null, updates = false,"
                    + " erased_on = ? where id in (select id from signature where "
                    + LEFT
                    + " order by id limit ?)";

    private final DataSource database;
    private final Vault vault;
    private final Edits edits;

    Erasure(DataSource database, Vault vault, Edits edits) {
        this.database = database;
        this.vault = vault;
        this.edits = edits;
    }

    /** How many signatures are left to be erased. */
    public long left(UUID campaign) {
        return with(
                "select count(*) from signature where " + LEFT,
                select -> {
                    select.setObject(1, campaign);
                    try (ResultSet row = select.executeQuery()) {
                        row.next();
                        return row.getLong(1);
                    }
                });
    }

    /** What would go, counted one by one, since most of it is sealed; nothing is changed. */
    public Losses losses(UUID campaign) {
        Losses losses = Losses.NONE;
        UUID last = new UUID(0, 0);
        List<Signature> some = after(campaign, last);
        while (!some.isEmpty()) {
            for (Signature one : some) {
                losses = losses.and(one);
                last = one.id();
            }
            some = after(campaign, last);
        }
        return losses;
    }

    private List<Signature> after(UUID campaign, UUID last) {
        return with(
                SignatureRow.SELECT + "where " + LEFT + " and id > ? order by id limit " + HANDFUL,
                select -> {
                    select.setObject(1, campaign);
                    select.setObject(2, last);
                    List<Signature> found = new ArrayList<>();
                    try (ResultSet rows = select.executeQuery()) {
                        while (rows.next()) {
                            found.add(SignatureRow.read(rows, vault));
                        }
                    }
                    return found;
                });
    }

    /** Erases some of those that are left, for good; returns how many. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int erase(UUID campaign, int most, LocalDate today) {
        edits.count();
        return with(
                ERASE,
                update -> {
                    update.setObject(1, today);
                    update.setObject(2, campaign);
                    update.setInt(3, most);
                    return update.executeUpdate();
                });
    }

    /** The day on which what the signer wrote was erased; null when it was not. */
    public @Nullable LocalDate erasedOn(UUID signature) {
        return with(
                "select erased_on from signature where id = ?",
                select -> {
                    select.setObject(1, signature);
                    try (ResultSet row = select.executeQuery()) {
                        return row.next() ? day(row.getDate(1)) : null;
                    }
                });
    }

    private static @Nullable LocalDate day(@Nullable Date date) {
        return date == null ? null : date.toLocalDate();
    }

    private interface Work<T extends @Nullable Object> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private <T extends @Nullable Object> T with(String sql, Work<T> work) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
