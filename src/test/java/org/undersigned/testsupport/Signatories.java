package org.undersigned.testsupport;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.undersigned.signature.SignatureState;

/** What the database holds of those who signed an appeal, as a transaction of its own sees it. */
public final class Signatories {

    private Signatories() {}

    public static List<UUID> ids(OpenAppeal appeal) {
        return ask("select id from signature where campaign_id = ?1", UUID.class, appeal);
    }

    public static List<SignatureState> states(OpenAppeal appeal) {
        return ask("select state from signature where campaign_id = ?1", String.class, appeal)
                .stream()
                .map(SignatureState::valueOf)
                .toList();
    }

    /** What the count is short of, or was and has taken in. */
    public static int changesOfTheCount(OpenAppeal appeal) {
        Object sum =
                ask(
                                "select coalesce((select sum(persons + organisations) from tally_change"
                                        + " where campaign_id = ?1), 0)"
                                        + " + coalesce((select sum(persons + organisations) from tally"
                                        + " where campaign_id = ?1), 0)",
                                Object.class,
                                appeal)
                        .getFirst();
        return ((Number) sum).intValue();
    }

    private static <T> List<T> ask(String sql, Class<T> type, OpenAppeal appeal) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                Arc.container()
                                        .instance(EntityManager.class)
                                        .get()
                                        .createNativeQuery(sql, type)
                                        .setParameter(1, appeal.id())
                                        .getResultList());
    }
}
