package org.undersigned.organisation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.undersigned.web.Form;
import org.undersigned.web.InvalidInput;

/** Who writes: the name, the addresses and the logo above every letter. */
@Path("/desk/organisation")
@RolesAllowed("ADMIN")
class OrganisationDesk {

    private final Organisations organisations;
    private final Letterhead letterhead;
    private final House house;

    OrganisationDesk(Organisations organisations, Letterhead letterhead, House house) {
        this.organisations = organisations;
        this.letterhead = letterhead;
        this.house = house;
    }

    @CheckedTemplate(basePath = "organisation")
    record organisation(Form form, boolean logo, boolean saved) implements TemplateInstance {}

    @GET
    public TemplateInstance show(@QueryParam("saved") @Nullable String saved) {
        Form form =
                organisations
                        .find()
                        .map(
                                known ->
                                        Form.of(
                                                Map.of(
                                                        "name", known.name(),
                                                        "address", known.address(),
                                                        "contact", known.contact(),
                                                        "website", known.website(),
                                                        "language", known.language())))
                        .orElse(Form.of(Map.of("language", "en")));
        return new organisation(form, hasLogo(), saved != null);
    }

    @POST
    public Response write(Form form) {
        try {
            letterhead.write(OrganisationInput.of(form));
        } catch (InvalidInput e) {
            return Response.status(422)
                    .entity(new organisation(form.with(e.errors()), hasLogo(), false))
                    .build();
        }
        house.look();
        return Response.seeOther(URI.create("/desk/organisation?saved=1")).build();
    }

    private boolean hasLogo() {
        return organisations.find().map(Organisation::logo).isPresent();
    }
}
