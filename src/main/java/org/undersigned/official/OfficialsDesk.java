package org.undersigned.official;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.web.Choice;
import org.undersigned.web.Form;
import org.undersigned.web.InvalidInput;
import org.undersigned.web.Listing;
import org.undersigned.web.Paging;

/** The directory: who holds which office, and how they are reached. */
@Path("/desk/officials")
@RolesAllowed({"DRAFTER", "REVIEWER", "COORDINATOR", "ADMIN"})
class OfficialsDesk {

    private final Officials officials;
    private final Offices offices;
    private final OfficialSheet sheet;
    private final Directory directory;

    OfficialsDesk(Officials officials, Offices offices, OfficialSheet sheet, Directory directory) {
        this.officials = officials;
        this.offices = offices;
        this.sheet = sheet;
        this.directory = directory;
    }

    @CheckedTemplate(basePath = "official")
    record list(Listing<Official> listing, String q, String link) implements TemplateInstance {}

    /**
     * @param id null for a new official
     * @param offices from which one may be chosen
     */
    @CheckedTemplate(basePath = "official")
    record edit(
            @Nullable UUID id,
            Form form,
            List<Choice> offices,
            List<OfficialSheet.Salutation> salutations,
            boolean saved)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "official")
    record office(Office office, List<Official> holders) implements TemplateInstance {}

    @GET
    public TemplateInstance list(
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("page") @Nullable String page) {
        Paging paging = Paging.of(page, null);
        PanacheQuery<Official> found = officials.matching(q);
        List<Official> items = found.page(paging.page(), paging.size()).list();
        String words = URLEncoder.encode(q, StandardCharsets.UTF_8);
        return new list(
                new Listing<>(items, found.count(), paging),
                q,
                "/desk/officials?q=" + words + "&page=");
    }

    @GET
    @Path("new")
    @RolesAllowed("DRAFTER")
    public TemplateInstance begin(@QueryParam("office") @Nullable UUID office) {
        Form form = office == null ? sheet.blank() : sheet.in(office(office));
        return page(null, form, false);
    }

    @POST
    @Path("new")
    @RolesAllowed("DRAFTER")
    public Response enter(Form form) {
        try {
            Official official = directory.enter(sheet.read(form));
            return Response.seeOther(URI.create("/desk/officials/" + official.id() + "?saved=yes"))
                    .build();
        } catch (InvalidInput e) {
            return again(null, form.with(e.errors()));
        }
    }

    @GET
    @Path("{id}")
    @RolesAllowed("DRAFTER")
    public TemplateInstance open(UUID id, @QueryParam("saved") @Nullable String saved) {
        return page(id, sheet.of(find(id)), saved != null);
    }

    @POST
    @Path("{id}")
    @RolesAllowed("DRAFTER")
    @Transactional
    public Response correct(UUID id, Form form) {
        try {
            directory.correct(find(id), sheet.read(form));
            return Response.seeOther(URI.create("/desk/officials/" + id + "?saved=yes")).build();
        } catch (InvalidInput e) {
            return again(id, form.with(e.errors()));
        }
    }

    private Response again(@Nullable UUID id, Form form) {
        return Response.status(422).entity(page(id, form, false)).build();
    }

    private TemplateInstance page(@Nullable UUID id, Form form, boolean saved) {
        List<Choice> choices =
                offices.inOrder().stream()
                        .map(
                                office ->
                                        new Choice(
                                                office.id().toString(),
                                                office.institution() + ": " + office.title()))
                        .toList();
        return new edit(id, form, choices, OfficialSheet.salutations(form), saved);
    }

    @GET
    @Path("offices/{id}")
    public TemplateInstance holders(UUID id) {
        Office office = office(id);
        return new office(office, officials.holdersOf(office));
    }

    private Official find(UUID id) {
        return officials
                .findByIdOptional(id)
                .orElseThrow(() -> new NotFoundException("No official has this id."));
    }

    private Office office(UUID id) {
        return offices.findByIdOptional(id)
                .orElseThrow(() -> new NotFoundException("No office has this id."));
    }
}
