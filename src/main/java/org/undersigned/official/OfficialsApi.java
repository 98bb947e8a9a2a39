package org.undersigned.official;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.undersigned.web.Listing;
import org.undersigned.web.Paging;

/** Officials and the offices they hold or held. */
@Path("/api/v1/officials")
@RolesAllowed({"DRAFTER", "REVIEWER", "COORDINATOR", "ADMIN"})
@Transactional
class OfficialsApi {

    private final Officials officials;
    private final Directory directory;

    OfficialsApi(Officials officials, Directory directory) {
        this.officials = officials;
        this.directory = directory;
    }

    @GET
    @Operation(summary = "Officials by name; q looks at names, offices and institutions")
    public Listing<OfficialAnswer> list(
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("page") @Nullable String page,
            @QueryParam("size") @Nullable String size) {
        Paging paging = Paging.of(page, size);
        PanacheQuery<Official> found = officials.matching(q);
        List<OfficialAnswer> items =
                found.page(paging.page(), paging.size()).stream().map(OfficialAnswer::of).toList();
        return new Listing<>(items, found.count(), paging);
    }

    @POST
    @RolesAllowed("DRAFTER")
    @Operation(
            summary = "Enters an official",
            description =
                    "The office is one that is there (by id, or by the same title, institution and"
                            + " country) or a new one.")
    public Response enter(OfficialForm form) {
        Official official = directory.enter(form);
        return Response.created(URI.create("/api/v1/officials/" + official.id()))
                .entity(OfficialAnswer.of(official))
                .build();
    }

    @GET
    @Path("{id}")
    public OfficialAnswer show(UUID id) {
        return OfficialAnswer.of(find(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed("DRAFTER")
    public OfficialAnswer correct(UUID id, OfficialForm form) {
        Official official = find(id);
        directory.correct(official, form);
        return OfficialAnswer.of(official);
    }

    private Official find(UUID id) {
        return officials
                .findByIdOptional(id)
                .orElseThrow(() -> new NotFoundException("No official has this id."));
    }
}
