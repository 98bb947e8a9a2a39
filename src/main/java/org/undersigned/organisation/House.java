package org.undersigned.organisation;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;

/**
 * The name on every page; templates call it {@code inject:house}.
 *
 * <p>Kept in memory, because a page must not ask the database for it; another replica's change
 * arrives within half a minute.
 */
@Named("house")
@ApplicationScoped
public class House {

    private static final String UNNAMED = "Undersigned";

    private static final int LAST = 10_000;

    private final Organisations organisations;
    private volatile String name = UNNAMED;

    House(Organisations organisations) {
        this.organisations = organisations;
    }

    /** After everything else that starts, because seeds may give a name. */
    void open(@Observes @Priority(LAST) StartupEvent start) {
        look();
    }

    @Scheduled(every = "30s", delayed = "30s")
    @Transactional
    void look() {
        name = organisations.find().map(Organisation::name).orElse(UNNAMED);
    }

    public String name() {
        return name;
    }
}
