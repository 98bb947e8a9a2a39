package org.undersigned.cosigner.invitation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The terms of all campaigns that invite. */
@ApplicationScoped
class AllTerms implements PanacheRepositoryBase<Terms, UUID> {

    Terms of(UUID campaign) {
        return findByIdOptional(campaign).orElseGet(() -> new Terms(campaign));
    }

    void set(UUID campaign, @Nullable LocalDate until, String word) {
        Terms terms = of(campaign);
        terms.set(until, word);
        persist(terms);
    }
}
