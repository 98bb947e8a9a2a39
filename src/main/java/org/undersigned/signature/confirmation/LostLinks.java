package org.undersigned.signature.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.undersigned.campaign.Campaign;
import org.undersigned.mail.Outbox;
import org.undersigned.mailbox.Mailbox;
import org.undersigned.signature.Marking;
import org.undersigned.signature.Vault;

/**
 * Requests for a link that somebody lost. Whether the address has signed is looked up when its
 * owner opens the mail, and not before (signing.md A1).
 */
@ApplicationScoped
class LostLinks {

    private final DataSource database;
    private final Marking marking;
    private final Vault vault;
    private final Outbox outbox;

    LostLinks(DataSource database, Marking marking, Vault vault, Outbox outbox) {
        this.database = database;
        this.marking = marking;
        this.vault = vault;
        this.outbox = outbox;
    }

    /**
     * @param language of the mail, BCP 47
     */
    record Request(
            UUID id, UUID campaign, byte[] mailboxMark, byte[] addressMark, String language) {}

    /** Returns when the request and its mail are committed. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void ask(Campaign campaign, Mailbox mailbox, String language, Instant now, Instant mailAt) {
        UUID id = UUID.randomUUID();
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                "insert into lost_link (id, campaign_id, mailbox_mac, address_mac,"
                                        + " language, asked_on) values (?, ?, ?, ?, ?, ?)")) {
            insert.setObject(1, id);
            insert.setObject(2, campaign.id());
            insert.setBytes(3, marking.mailbox(campaign.id(), mailbox));
            insert.setBytes(4, marking.address(campaign.id(), mailbox));
            insert.setString(5, language);
            insert.setObject(6, LocalDate.ofInstant(now, ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        outbox.put(LostLinkMail.KIND, id, vault.sealPassing(id, mailbox.asTyped()), mailAt);
    }

    Optional<Request> find(UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select * from lost_link where id = ?")) {
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(read(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Request read(ResultSet row) throws SQLException {
        return new Request(
                row.getObject("id", UUID.class),
                row.getObject("campaign_id", UUID.class),
                row.getBytes("mailbox_mac"),
                row.getBytes("address_mac"),
                row.getString("language"));
    }

    @Transactional
    int removeAskedBefore(LocalDate day) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from lost_link where asked_on < ?")) {
            delete.setObject(1, day);
            return delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
