package org.undersigned.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Where the one organisation is kept. */
@ApplicationScoped
public class Organisations implements PanacheRepositoryBase<Organisation, Integer> {

    /** Empty until somebody has said who writes. */
    public Optional<Organisation> find() {
        return findByIdOptional(Organisation.THE_ONE);
    }
}
