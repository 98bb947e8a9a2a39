package org.undersigned.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * All signatures, by plain JDBC on the connection of the running transaction. Lists for readers
 * come from {@link Supporters}, and from nowhere else.
 */
@ApplicationScoped
public class Signatures {

    private final DataSource database;
    private final Vault vault;
    private final Chronicle chronicle;

    Signatures(DataSource database, Vault vault, Chronicle chronicle) {
        this.database = database;
        this.vault = vault;
        this.chronicle = chronicle;
    }

    /** Adds those that are not there yet, on a connection of the caller's. */
    static void add(Connection connection, List<SignatureRow> rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(SignatureRow.INSERT)) {
            for (SignatureRow row : rows) {
                row.bind(insert);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    public Optional<Signature> find(UUID id) {
        return list("where id = ?", id).stream().findFirst();
    }

    /** The same, and nobody else changes it before the transaction ends. */
    public Optional<Signature> lock(UUID id) {
        return list("where id = ? for update", id).stream().findFirst();
    }

    /**
     * Several, in the order of their ids, which nobody else changes before the transaction ends.
     */
    public List<Signature> lock(Collection<UUID> ids) {
        return list(
                "where id in (" + marks(ids) + ") order by id for update",
                ids.stream().sorted().toArray());
    }

    /** Those of one mailbox that count, or did until the staff took them out: two at most. */
    public List<Signature> confirmedBy(UUID campaign, byte[] addressMark) {
        return confirmedBy(campaign, List.of(addressMark));
    }

    /** The same of several mailboxes. */
    public List<Signature> confirmedBy(UUID campaign, Collection<byte[]> addressMarks) {
        Object[] parameters = Stream.concat(Stream.of(campaign), addressMarks.stream()).toArray();
        return list(
                "where campaign_id = ? and address_mac in ("
                        + marks(addressMarks)
                        + ") and place is not null",
                parameters);
    }

    private static String marks(Collection<?> parameters) {
        return String.join(", ", Collections.nCopies(parameters.size(), "?"));
    }

    /** Those of one very address that its owner may want to see again. */
    public List<Signature> of(UUID campaign, byte[] mailboxMark) {
        return list(
                "where campaign_id = ? and mailbox_mac = ? and (state in ('CONFIRMED', 'PENDING')"
                        + " or state = 'REJECTED' and confirmed_at is not null)",
                campaign,
                mailboxMark);
    }

    /**
     * Writes what became of a signature, and with it the count and the chronicle.
     *
     * @param what in one word, for the staff
     * @param actor the account, or null for the signer
     * @param when as it may be known, see {@link Moments}
     * @throws PlaceTaken when another signature of the mailbox was faster; the transaction is lost
     */
    public void change(
            Signature before, Signature after, String what, @Nullable UUID actor, Instant when) {
        change(List.of(new Change(before, after, what, actor, when)));
    }

    /** Adds a signature that counts from the beginning; false when its place is taken. */
    public boolean enter(Change change) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(SignatureRow.INSERT)) {
            new SignatureRow(change.after(), vault).bind(insert);
            if (insert.executeUpdate() == 0) {
                return false;
            }
            chronicle.record(connection, List.of(change));
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same for several signatures, in their order. */
    public void change(List<Change> changes) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(SignatureRow.UPDATE)) {
            for (Change change : changes) {
                new SignatureRow(change.after(), vault).bind(update);
                update.setObject(SignatureRow.WHERE, change.after().id());
                update.addBatch();
            }
            update.executeBatch();
            chronicle.record(connection, changes);
        } catch (SQLException e) {
            throw PlaceTaken.orOther(e);
        }
    }

    /**
     * Confirmed signers of an earlier text that meant something else, who want to hear more and
     * were not asked about the text in force yet, of all campaigns that are open.
     */
    public List<UUID> toBeAskedAgain(int most) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select s.id from signature s"
                                        + " join campaign c on c.id = s.campaign_id"
                                        + " where c.state = 'OPEN' and c.material_revision > 1"
                                        + " and s.state = 'CONFIRMED' and s.updates"
                                        + " and s.address is not null"
                                        + " and s.revision < c.material_revision"
                                        + " and coalesce(s.asked_revision, 0)"
                                        + " < c.material_revision limit ?")) {
            select.setInt(1, most);
            List<UUID> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getObject(1, UUID.class));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Notes that a signer is asked about a text; false when another replica was faster. */
    public boolean askAbout(UUID id, int revision) {
        return run(
                        "update signature set asked_revision = ?"
                                + " where id = ? and coalesce(asked_revision, 0) < ?",
                        revision,
                        id,
                        revision)
                == 1;
    }

    /** The mail with the link is out, or will never be: only who wants to hear more is kept. */
    public void forgetAddress(UUID id) {
        run("update signature set address = null where id = ? and updates = false", id);
    }

    /** Removes a request that nobody confirmed, for its own mailbox does not want it. */
    public void remove(Signature pending) {
        removeWhere("id = ? and state = 'PENDING'", pending.id());
    }

    /** Removes what nobody confirmed in time, also where the staff held it back or took it out. */
    @Transactional
    public int removeUnconfirmed(Instant signedBefore) {
        return removeWhere(
                "state in ('PENDING', 'SUSPECT', 'REJECTED') and confirmed_at is null"
                        + " and signed_at < ?",
                signedBefore.atOffset(ZoneOffset.UTC));
    }

    private int removeWhere(String condition, Object parameter) {
        run(
                "delete from signature_event where signature_id in"
                        + " (select id from signature where "
                        + condition
                        + ")",
                parameter);
        return run("delete from signature where " + condition, parameter);
    }

    private int run(String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Signature> list(String where, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(SignatureRow.SELECT + where)) {
            for (int i = 0; i < parameters.length; i++) {
                select.setObject(i + 1, parameters[i]);
            }
            List<Signature> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(SignatureRow.read(rows, vault));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
