package org.undersigned.organisation;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
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

    private final Organisations organisations;
    private volatile String name = UNNAMED;

    House(Organisations organisations) {
        this.organisations = organisations;
    }

    void open(@Observes StartupEvent start) {
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
