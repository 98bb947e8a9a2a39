package org.undersigned.database;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/** What an installation does once in its life, although several replicas may start together. */
@ApplicationScoped
public class Once {

    private final EntityManager database;

    Once(EntityManager database) {
        this.database = database;
    }

    /**
     * Does the work in a transaction of its own, unless it was done before. A replica that comes
     * second waits at the unique key until the first one has committed, or takes over if it failed.
     */
    public void run(String name, Instant now, Runnable work) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            if (isFirst(name, now)) {
                                work.run();
                            }
                        });
    }

    private boolean isFirst(String name, Instant now) {
        return database.createNativeQuery(
                                "insert into done_once (name, done_at) values (:name, :now)"
                                        + " on conflict do nothing")
                        .setParameter("name", name)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }
}
