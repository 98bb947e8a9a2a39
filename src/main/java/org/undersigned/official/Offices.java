package org.undersigned.official;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All offices. */
@ApplicationScoped
public class Offices implements PanacheRepositoryBase<Office, UUID> {

    Optional<Office> named(OfficeName name) {
        return find("folded", name.folded()).firstResultOptional();
    }

    /** By institution, then title. */
    public List<Office> inOrder() {
        return list("order by institution, title, id");
    }
}
