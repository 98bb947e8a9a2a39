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
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.undersigned.phrase.Names;
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
     * @param seen what is stored, for {@link OfficialSheet#SEEN}; empty for a new official
     * @param theirs where somebody else made it differ from this form meanwhile; empty in peace
     * @param offices from which one may be chosen
     */
    @CheckedTemplate(basePath = "official")
    record edit(
            @Nullable UUID id,
            Form form,
            String seen,
            List<Difference> theirs,
            List<Choice> offices,
            List<Choice> countries,
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
        return page(null, form, "", List.of(), false);
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
            return again(null, form, "", e);
        }
    }

    @GET
    @Path("{id}")
    @RolesAllowed("DRAFTER")
    public TemplateInstance open(UUID id, @QueryParam("saved") @Nullable String saved) {
        Form form = sheet.of(find(id));
        return page(id, form, form.value(OfficialSheet.SEEN), List.of(), saved != null);
    }

    @POST
    @Path("{id}")
    @RolesAllowed("DRAFTER")
    @Transactional
    public Response correct(UUID id, Form form) {
        Official official = found(officials.lock(id));
        Form stored = sheet.of(official);
        String seen = stored.value(OfficialSheet.SEEN);
        if (!seen.equals(form.value(OfficialSheet.SEEN))) {
            List<Difference> theirs = Difference.between(form, stored);
            return Response.status(409).entity(page(id, form, seen, theirs, false)).build();
        }
        try {
            directory.correct(official, sheet.read(form));
            return Response.seeOther(URI.create("/desk/officials/" + id + "?saved=yes")).build();
        } catch (InvalidInput e) {
            return again(id, form, seen, e);
        }
    }

    private Response again(@Nullable UUID id, Form form, String seen, InvalidInput e) {
        Form wrong = form.with(OfficialSheet.atFields(form, e.errors()));
        return Response.status(422).entity(page(id, wrong, seen, List.of(), false)).build();
    }

    private TemplateInstance page(
            @Nullable UUID id, Form form, String seen, List<Difference> theirs, boolean saved) {
        List<Choice> choices =
                offices.inOrder().stream()
                        .map(
                                office ->
                                        new Choice(
                                                office.id().toString(),
                                                office.institution() + ": " + office.title()))
                        .toList();
        return new edit(
                id,
                form,
                seen,
                theirs,
                choices,
                countries(form.value("office.country")),
                OfficialSheet.salutations(form),
                saved);
    }

    /** Whatever was sent is among them: what is wrong is said beside it, and not put right. */
    private static List<Choice> countries(String sent) {
        List<Choice> known = Names.countries("en");
        if (sent.isBlank() || known.stream().anyMatch(one -> one.value().equals(sent))) {
            return known;
        }
        return Stream.concat(Stream.of(new Choice(sent, sent)), known.stream()).toList();
    }

    @GET
    @Path("offices/{id}")
    public TemplateInstance holders(UUID id) {
        Office office = office(id);
        return new office(office, officials.holdersOf(office));
    }

    private Official find(UUID id) {
        return found(officials.findByIdOptional(id));
    }

    private static Official found(Optional<Official> official) {
        return official.orElseThrow(() -> new NotFoundException("No official has this id."));
    }

    private Office office(UUID id) {
        return offices.findByIdOptional(id)
                .orElseThrow(() -> new NotFoundException("No office has this id."));
    }
}
