package org.undersigned.signature.code;

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
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.undersigned.crypto.KeyDestroyed;
import org.undersigned.crypto.Tokens;
import org.undersigned.signature.Change;
import org.undersigned.signature.Marking;
import org.undersigned.signature.Marks;
import org.undersigned.signature.Signature;
import org.undersigned.signature.Signatures;

/**
 * The codes of all campaigns, by their marks. A code stands in a signature where the mark of a
 * mailbox would, and takes its first place: so the database itself lets it sign once.
 */
@ApplicationScoped
public class Codes {

    private final DataSource database;
    private final Marking marking;
    private final Signatures signatures;
    private final Tokens tokens;

    Codes(DataSource database, Marking marking, Signatures signatures, Tokens tokens) {
        this.database = database;
        this.marking = marking;
        this.signatures = signatures;
        this.tokens = tokens;
    }

    /** Makes some; what it answers is nowhere else, and cannot be had again. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<String> make(UUID campaign, String partner, int size, LocalDate today) {
        List<String> codes = Stream.generate(Code::fresh).limit(size).toList();
        UUID batch = UUID.randomUUID();
        try (Connection connection = database.getConnection();
                PreparedStatement one =
                        connection.prepareStatement(
                                "insert into code_batch (id, campaign_id, partner, size, made_on)"
                                        + " values (?, ?, ?, ?, ?)");
                PreparedStatement many =
                        connection.prepareStatement(
                                "insert into signing_code (campaign_id, mac, batch_id)"
                                        + " values (?, ?, ?)")) {
            one.setObject(1, batch);
            one.setObject(2, campaign);
            one.setString(3, partner);
            one.setInt(4, size);
            one.setDate(5, Date.valueOf(today));
            one.executeUpdate();
            for (String code : codes) {
                many.setObject(1, campaign);
                many.setBytes(2, marking.code(campaign, code));
                many.setObject(3, batch);
                many.addBatch();
            }
            many.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return codes.stream().map(Code::printed).toList();
    }

    List<CodeBatch> of(UUID campaign) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select b.id, b.partner, b.size, b.made_on, (select count(*) from"
                                        + " signing_code c join signature s on s.campaign_id ="
                                        + " c.campaign_id and s.address_mac = c.mac and s.place = 1"
                                        + " where c.batch_id = b.id) as used from code_batch b"
                                        + " where b.campaign_id = ? order by b.made_on, b.id")) {
            select.setObject(1, campaign);
            List<CodeBatch> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(
                            new CodeBatch(
                                    row.getObject("id", UUID.class),
                                    row.getString("partner"),
                                    row.getInt("size"),
                                    row.getDate("made_on").toLocalDate(),
                                    row.getLong("used")));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The marks of a signature by this code; empty when the campaign has no such code. */
    public Optional<Marks> marks(UUID campaign, String typed, String signatory) {
        String code = Code.read(typed);
        try {
            return exists(campaign, marking.code(campaign, code))
                    ? Optional.of(marking.of(campaign, code, signatory))
                    : Optional.empty();
        } catch (KeyDestroyed archived) {
            return Optional.empty();
        }
    }

    private boolean exists(UUID campaign, byte[] mac) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select 1 from signing_code where campaign_id = ? and mac = ?")) {
            select.setObject(1, campaign);
            select.setBytes(2, mac);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Signs at once; false when the code has signed before. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean sign(Signature request, Signature confirmed) {
        return signatures.enter(
                new Change(request, confirmed, "confirmed by code", null, confirmed.signedAt()));
    }

    /** The path of the signer's own page. */
    public String page(Signature signature) {
        return "/signature/"
                + tokens.issue("signature.manage", signature.id(), signature.generation());
    }

    /** What a code signed; empty when it has not, or is none. */
    public Optional<Signature> signedWith(UUID campaign, String typed) {
        return marks(campaign, typed, "")
                .flatMap(
                        marks ->
                                signatures.confirmedBy(campaign, marks.address()).stream()
                                        .findFirst());
    }
}
