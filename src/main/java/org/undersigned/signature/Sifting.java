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
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Campaign;

/** Finds the signatures that a {@link Sieve} holds back, for the staff only (signing.md A2). */
@ApplicationScoped
public class Sifting {

    private static final Reader.Staff STAFF = new Reader.Staff(false);

    /** How many rows are in memory at a time. */
    private static final int HANDFUL = 500;

    private final DataSource database;
    private final AudienceRule rule;
    private final Sight sight;

    Sifting(DataSource database, AudienceRule rule, Sight sight) {
        this.database = database;
        this.rule = rule;
        this.sight = sight;
    }

    /** All of them, in no order. */
    @Transactional
    public List<UUID> ids(Campaign campaign, Sieve sieve) {
        List<UUID> found = new ArrayList<>();
        if (sieve.looksInside()) {
            each(campaign, sieve, signature -> found.add(signature.id()));
            return found;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        question(campaign, sieve).ask(connection, "select id from signature ", "");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getObject(1, UUID.class));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Some of them. The caller records the look. */
    @Transactional
    public List<Supporter> some(Campaign campaign, Sieve sieve, int most) {
        List<Supporter> found = new ArrayList<>();
        each(
                campaign,
                sieve,
                signature -> {
                    found.add(sight.of(signature, STAFF));
                    return found.size() < most;
                });
        return found;
    }

    /** Until the taker has enough. */
    private void each(Campaign campaign, Sieve sieve, Predicate<Signature> taker) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        question(campaign, sieve).ask(connection, SignatureRow.SELECT, "")) {
            select.setFetchSize(HANDFUL);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    Signature signature = sight.read(rows);
                    if (sieve.holds(signature) && !taker.test(signature)) {
                        return;
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Question question(Campaign campaign, Sieve sieve) {
        Selection staff = new Selection(sieve.state(), null, sieve.country(), null, null);
        Question meant = rule.of(campaign, STAFF, staff);
        and(meant, "coalesce(confirmed_at, signed_at) <= ?", time(sieve.asOf()));
        and(meant, "id = ?", sieve.one());
        and(meant, "capacity = ?", sieve.capacity() == null ? null : sieve.capacity().name());
        and(meant, "signed_at >= ?", time(sieve.from()));
        and(meant, "signed_at < ?", time(sieve.until()));
        return meant;
    }

    private static void and(Question question, String condition, @Nullable Object value) {
        if (value != null) {
            question.and(condition, value);
        }
    }

    private static @Nullable Object time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
