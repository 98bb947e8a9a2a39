package org.undersigned.bench;

import java.sql.SQLException;
import org.undersigned.packaged.Petition;
import org.undersigned.packaged.Postgres;

/** What {@code pgbench} inserts, and those who have signed before. */
final class Rows {

    private static final String COLUMNS =
            "(id, campaign_id, state, audience, capacity, country, language, revision, generation,"
                    + " address_mac, mailbox_mac, person_mac, name_mac, sealed, address, updates,"
                    + " consent, signed_at)";

    private static final String VALUES =
            "gen_random_uuid(), '%s', 'PENDING', 'PUBLIC', 'PERSONAL', 'FR', 'en', 1, 0, "
                    + mark()
                    + ", "
                    + mark()
                    + ", "
                    + mark()
                    + ", "
                    + mark()
                    + ", decode(repeat('ab', 80), 'hex'), decode(repeat('ab', 60), 'hex'), false,"
                    + " '1', now()";

    /** A key, a mark, what is sealed and a time, in a table without anything else. */
    static final String BARE =
            "insert into bare values (gen_random_uuid(), "
                    + mark()
                    + ", decode(repeat('ab', 80), 'hex'), decode(repeat('ab', 60), 'hex'), now())";

    private Rows() {}

    /** 32 random bytes. */
    private static String mark() {
        return "decode(md5(random()::text) || md5(random()::text), 'hex')";
    }

    static void prepare(Postgres postgres) throws SQLException {
        postgres.run(
                "usual",
                "create table bare (id uuid primary key, address_mac bytea, sealed bytea,"
                        + " address bytea, signed_at timestamptz);"
                        + "create table copy (like signature including all,"
                        + " foreign key (campaign_id) references campaign (id))");
    }

    /** The whole row of a signature, into a table like that of the signatures. */
    static String row(Petition petition) {
        return "insert into copy " + COLUMNS + " values (" + VALUES.formatted(petition.id()) + ")";
    }

    static void fill(Postgres postgres, String database, Petition petition, int count)
            throws SQLException {
        postgres.run(
                database,
                "insert into signature "
                        + COLUMNS
                        + " select "
                        + VALUES.formatted(petition.id())
                        + " from generate_series(1, "
                        + count
                        + ")");
        postgres.run(database, "vacuum analyze signature");
        postgres.run(database, "checkpoint");
    }
}
