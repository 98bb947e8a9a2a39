package org.undersigned.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Who writes, for programs. */
@Path("/api/v1/organisation")
class OrganisationApi {

    private final Organisations organisations;
    private final Letterhead letterhead;
    private final House house;

    OrganisationApi(Organisations organisations, Letterhead letterhead, House house) {
        this.organisations = organisations;
        this.letterhead = letterhead;
        this.house = house;
    }

    /**
     * @param logo base64
     * @param logoType image/png or image/svg+xml
     */
    record OrganisationView(
            String name,
            String address,
            String contact,
            String website,
            String language,
            @Nullable String logo,
            @Nullable String logoType) {

        static OrganisationView of(Organisation organisation) {
            byte @Nullable [] logo = organisation.logo();
            return new OrganisationView(
                    organisation.name(),
                    organisation.address(),
                    organisation.contact(),
                    organisation.website(),
                    organisation.language(),
                    logo == null ? null : Base64.getEncoder().encodeToString(logo),
                    organisation.logoType());
        }
    }

    @GET
    @RolesAllowed({"ADMIN", "DRAFTER", "REVIEWER", "COORDINATOR"})
    public OrganisationView show() {
        return organisations
                .find()
                .map(OrganisationView::of)
                .orElseThrow(
                        () -> new NotFoundException("Nobody has said yet who writes: PUT it."));
    }

    @PUT
    @RolesAllowed("ADMIN")
    public OrganisationView write(OrganisationInput input) {
        Organisation organisation = letterhead.write(input);
        house.look();
        return OrganisationView.of(organisation);
    }
}
