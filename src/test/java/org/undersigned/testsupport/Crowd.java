package org.undersigned.testsupport;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;

/** Confirmed supporters without mailboxes, written straight into the database. */
public final class Crowd {

    private static final String NAME = "'Supporter ' || lpad(cast(x as varchar), 7, '0')";

    private Crowd() {}

    /** The name that {@link #named} gives to one of them, from 1. */
    public static String name(int number) {
        return "Supporter %07d".formatted(number);
    }

    /** Persons with names for everybody. */
    public static void named(OpenAppeal appeal, int count) {
        insert(appeal, count, "PUBLIC", NAME, bytes(NAME));
    }

    /** Persons who are only counted. */
    public static void nameless(OpenAppeal appeal, int count) {
        insert(appeal, count, "COUNTED", "null", "null");
    }

    /** Persons with names for the organisers alone, in a country. */
    public static void withheld(OpenAppeal appeal, String country, int count) {
        insert(appeal, count, "ORGANISERS", NAME, bytes(NAME));
        settle(appeal, country);
    }

    /** Persons who are only counted, in a country. */
    public static void from(OpenAppeal appeal, String country, int count) {
        nameless(appeal, count);
        settle(appeal, country);
    }

    private static void settle(OpenAppeal appeal, String country) {
        run(
                "update signature set country = ?2 where campaign_id = ?1 and country is null",
                appeal.id(),
                country);
    }

    /** So that those who come later do not wade through them. */
    public static void goesHome(OpenAppeal appeal) {
        run("delete from signature where campaign_id = ?1", appeal.id());
    }

    /** All those who come after a name take their signature back, without a word. */
    public static void withdrawAfter(OpenAppeal appeal, String name) {
        run(
                "update signature set state = 'WITHDRAWN' where campaign_id = ?1 and name > ?2",
                appeal.id(),
                name);
    }

    private static void insert(
            OpenAppeal appeal, int count, String audience, String name, String key) {
        run(
                """
                insert into signature (id, campaign_id, state, audience, capacity, language,
                 revision, generation, name, folded, sort_key, updates, consent, signed_at,
                 confirmed_at)
                select gen_random_uuid(), ?1, 'CONFIRMED', '%s', 'PERSONAL', 'en', 1, 1, %s,
                 lower(%s), %s, false, '1', current_timestamp, current_timestamp from %s"""
                        .formatted(audience, name, name, key, numbers(count)),
                appeal.id());
    }

    private static String bytes(String text) {
        return TestDatabase.isPostgres()
                ? "convert_to(" + text + ", 'UTF8')"
                : "stringtoutf8(" + text + ")";
    }

    private static String numbers(int count) {
        return TestDatabase.isPostgres()
                ? "generate_series(1, " + count + ") as numbers(x)"
                : "system_range(1, " + count + ") as numbers(x)";
    }

    private static void run(String sql, Object... values) {
        QuarkusTransaction.requiringNew()
                .timeout(120)
                .run(
                        () -> {
                            var query =
                                    Arc.container()
                                            .instance(EntityManager.class)
                                            .get()
                                            .createNativeQuery(sql);
                            for (int i = 0; i < values.length; i++) {
                                query.setParameter(i + 1, values[i]);
                            }
                            query.executeUpdate();
                        });
    }
}
