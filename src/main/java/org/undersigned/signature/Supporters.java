package org.undersigned.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Campaign;
import org.undersigned.web.Listing;
import org.undersigned.web.Paging;

/**
 * The one question about who signed, for every output there is: page, API, letter in each format,
 * export, mail (signing.md A2). Say who will read it and for which campaign; what comes back may be
 * shown to that reader as it is, and to no wider one.
 *
 * <p>Persons and organisations are kept apart by {@link Selection#kind}. Names that everybody may
 * read come first, A–Z in the order of CLDR's root collation; the others follow in no meaningful
 * order. Never in order of time: that would tell when somebody signed.
 *
 * <p>A letter for a target asks with {@link Reader.Target} when the target receives names, and with
 * {@link Reader.Everybody} otherwise. For {@link Reader.Staff} the caller records the look.
 */
@ApplicationScoped
public class Supporters {

    private static final String COUNT = "select count(*) from signature ";

    /** Starts like the index does: H2 takes the order from it only then. */
    private static final String A_TO_Z = " order by campaign_id, sort_key, id";

    /** How many rows are in memory at a time. */
    private static final int HANDFUL = 500;

    /** The offset keeps PostgreSQL from going through the whole campaign for a few ids. */
    private static final String AMONG =
            SignatureRow.SELECT.replace(
                    "from signature ",
                    "from (select * from signature where id in (%s) offset 0) signature ");

    private static final String NEXT = A_TO_Z + " limit " + HANDFUL;

    private final DataSource database;
    private final AudienceRule rule;
    private final Sight sight;

    Supporters(DataSource database, AudienceRule rule, Sight sight) {
        this.database = database;
        this.rule = rule;
        this.sight = sight;
    }

    /** How many there are. */
    public long count(Campaign campaign, Reader reader, Selection selection) {
        return count(rule.of(campaign, reader, selection));
    }

    /**
     * How many confirmed an earlier text that meant something else: counted, but printed under no
     * later one (signing.md A3).
     */
    public long countUnderEarlierTexts(Campaign campaign) {
        return count(
                new Question("campaign_id = ?", campaign.id())
                        .and("state = 'CONFIRMED'")
                        .and("revision < ?", campaign.materialRevision()));
    }

    /** One page of them. */
    @Transactional
    public Listing<Supporter> page(
            Campaign campaign, Reader reader, Selection selection, Paging paging) {
        Question question = rule.of(campaign, reader, selection);
        long skipped = (long) paging.page() * paging.size();
        String piece = A_TO_Z + " limit " + paging.size() + " offset " + skipped;
        List<Supporter> items =
                rows(question, piece).stream()
                        .map(row -> sight.of(row.signature(), reader))
                        .toList();
        return new Listing<>(items, count(question), paging.page(), paging.size());
    }

    /**
     * All of them, one after the other, read as they are taken: a million cost no more memory than
     * a handful. Somebody who withdraws meanwhile is left out.
     */
    public Stream<Supporter> stream(Campaign campaign, Reader reader, Selection selection) {
        Question all = rule.of(campaign, reader, selection);
        return Stream.iterate(
                        rows(all, NEXT), handful -> !handful.isEmpty(), last -> after(all, last))
                .flatMap(List::stream)
                .map(row -> sight.of(row.signature(), reader));
    }

    /** Those of some ids whom the reader may see still, in any order. */
    public List<Supporter> still(Campaign campaign, Reader reader, List<UUID> ids) {
        String select = AMONG.formatted(String.join(", ", Collections.nCopies(ids.size(), "?")));
        Question some = rule.of(campaign, reader, Selection.ALL).after(ids.toArray());
        return rows(select, some, "").stream()
                .map(row -> sight.of(row.signature(), reader))
                .toList();
    }

    /** Whether some of them say for whom they work, only to tell who they are (signing.md A4). */
    public boolean nameWorkplaces(Campaign campaign, Reader reader) {
        return count(
                        rule.of(campaign, reader, Selection.ALL)
                                .and("capacity = ?", Capacity.IDENTIFICATION.name()))
                > 0;
    }

    /** Each condition is one stretch of the index: with "or" around it, all would be read again. */
    private List<Row> after(Question all, List<Row> handful) {
        Row last = handful.getLast();
        UUID id = last.signature().id();
        if (last.key() == null) {
            return rows(all.copy().and("sort_key is null and id > ?", id), NEXT);
        }
        Question named = all.copy().and("sort_key >= ?", last.key());
        List<Row> next = rows(named.and("(sort_key > ? or id > ?)", last.key(), id), NEXT);
        return next.isEmpty() ? rows(all.copy().and("sort_key is null"), NEXT) : next;
    }

    private long count(Question question) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = question.ask(connection, COUNT, "");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Row> rows(Question question, String piece) {
        return rows(SignatureRow.SELECT, question, piece);
    }

    private List<Row> rows(String selection, Question question, String piece) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = question.ask(connection, selection, piece);
                ResultSet rows = select.executeQuery()) {
            List<Row> found = new ArrayList<>();
            while (rows.next()) {
                found.add(new Row(sight.read(rows), rows.getBytes("sort_key")));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Row(Signature signature, byte @Nullable [] key) {}
}
