package org.undersigned.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.undersigned.audit.Audit;

/** Keeps what letters and pages say about who writes. */
@ApplicationScoped
class Letterhead {

    private final Organisations organisations;
    private final Audit audit;

    Letterhead(Organisations organisations, Audit audit) {
        this.organisations = organisations;
        this.audit = audit;
    }

    @Transactional
    Organisation write(OrganisationInput input) {
        OrganisationInput.Checked checked = input.checked();
        Organisation organisation =
                organisations
                        .find()
                        .orElseGet(() -> new Organisation(checked.name(), checked.language()));
        organisation.describe(
                checked.name(),
                checked.address(),
                checked.contact(),
                checked.website(),
                checked.language());
        input.showLogoOn(organisation);
        organisations.persist(organisation);
        audit.record("organisation.change", "organisation");
        return organisation;
    }
}
