package org.undersigned.database;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.Interceptor;
import org.hibernate.type.Type;
import org.jspecify.annotations.Nullable;

/**
 * Counts how often this replica changed an entity, so that a copy in memory notices that it may be
 * old. What JDBC changes, such as signatures, does not count.
 */
@Default
@PersistenceUnitExtension
@ApplicationScoped
public class Edits implements Interceptor {

    private final TransactionSynchronizationRegistry transactions;
    private final AtomicLong made = new AtomicLong();

    Edits(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    /** Rises before the transaction that changed something is over for whoever began it. */
    public long made() {
        return made.get();
    }

    /** For a change by JDBC that a copy must not miss; belongs to the running transaction. */
    public void count() {
        transactions.registerInterposedSynchronization(new Counted());
    }

    @Override
    public boolean onPersist(
            Object entity, Object id, Object[] state, String[] names, Type[] types) {
        return edited();
    }

    @Override
    public boolean onFlushDirty(
            Object entity,
            Object id,
            Object[] state,
            Object @Nullable [] before,
            String[] names,
            Type[] types) {
        return edited();
    }

    @Override
    public void onRemove(Object entity, Object id, Object[] state, String[] names, Type[] types) {
        edited();
    }

    @Override
    public void onCollectionUpdate(Object collection, Object key) {
        edited();
    }

    /** False: the entity itself stays as it is. */
    private boolean edited() {
        count();
        return false;
    }

    private final class Counted implements Synchronization {

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            made.incrementAndGet();
        }
    }
}
