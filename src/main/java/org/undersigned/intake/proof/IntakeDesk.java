package org.undersigned.intake.proof;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.undersigned.account.CurrentAccount;
import org.undersigned.account.Role;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignKind;
import org.undersigned.campaign.Campaigns;
import org.undersigned.campaign.draft.SlugTaken;
import org.undersigned.intake.Reading;
import org.undersigned.organisation.Organisation;
import org.undersigned.organisation.Organisations;
import org.undersigned.web.FieldError;
import org.undersigned.web.Form;
import org.undersigned.web.InvalidInput;

/**
 * Where a campaign begins from a text that is written already. Nothing is stored before the end.
 */
@Path("/desk/campaigns/new/original")
@RolesAllowed("DRAFTER")
class IntakeDesk {

    private final Campaigns campaigns;
    private final Brought brought;
    private final Understanding understanding;
    private final Suggestions suggestions;
    private final Beginning beginning;
    private final Organisations organisations;
    private final CurrentAccount current;
    private final Clock clock;

    IntakeDesk(
            Campaigns campaigns,
            Brought brought,
            Understanding understanding,
            Suggestions suggestions,
            Beginning beginning,
            Organisations organisations,
            CurrentAccount current,
            Clock clock) {
        this.campaigns = campaigns;
        this.brought = brought;
        this.understanding = understanding;
        this.suggestions = suggestions;
        this.beginning = beginning;
        this.organisations = organisations;
        this.current = current;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "intake")
    record bring(Form form) implements TemplateInstance {}

    @CheckedTemplate(basePath = "intake")
    record proof(Form form, ProofView view) implements TemplateInstance {}

    /**
     * @param into the slug of a campaign whose text this shall be; null for a new campaign
     * @param seen what that campaign's page for the text showed, so that nobody overwrites
     *     unknowingly
     */
    @GET
    public TemplateInstance bring(
            @QueryParam("into") @Nullable String into, @QueryParam("seen") @Nullable String seen) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("into", into == null ? null : campaigns.get(into).slug());
        fields.put("seen", seen);
        return new bring(Form.of(fields));
    }

    /** Reads it and shows what was understood. */
    @POST
    @Transactional
    public Response read(Form form) {
        try {
            Reading reading = understanding.of(brought.read(form));
            String usual = organisations.find().map(Organisation::language).orElse("en");
            Map<String, @Nullable Object> fields =
                    new LinkedHashMap<>(ProofFields.of(reading, usual));
            meant(Form.of(fields)).forEach(meant -> choose(meant, fields));
            fields.put("into", into(form));
            fields.put("seen", form.value("seen"));
            return page(200, Form.of(fields));
        } catch (InvalidInput e) {
            return Response.status(422).entity(new bring(form.with(e.errors()))).build();
        }
    }

    private @Nullable String into(Form form) {
        String slug = form.value("into");
        return slug.isEmpty() ? null : campaigns.get(slug).slug();
    }

    /** Who is named is meant; of those who only hold such an office, the drafter chooses. */
    private static void choose(Suggestions.Meant meant, Map<String, @Nullable Object> fields) {
        List<String> named =
                meant.officials().stream()
                        .filter(it -> it.isNamedIn(meant.line()))
                        .map(it -> it.id().toString())
                        .toList();
        List<String> all = new ArrayList<>(named);
        if (fields.get(meant.field()) instanceof List<?> there) {
            there.forEach(it -> all.add(String.valueOf(it)));
        }
        fields.put(meant.field(), all);
    }

    /** Begins the draft; what is wrong is said beside everything that was typed. */
    @POST
    @Path("draft")
    public Response begin(Form form) {
        try {
            Campaign campaign = beginning.begin(form, meant(form), current.get(), clock.instant());
            boolean addressed =
                    campaign.kind() == CampaignKind.STATEMENT || !campaign.targets().isEmpty();
            return Response.seeOther(
                            URI.create(
                                    "/desk/campaigns/"
                                            + campaign.slug()
                                            + (addressed ? "/text" : "/targets")))
                    .build();
        } catch (InvalidInput e) {
            return page(422, form.with(e.errors()));
        } catch (SlugTaken e) {
            return page(409, form.with(List.of(new FieldError("slug", e.getMessage()))));
        }
    }

    /** The same with other suggestions, after the lines or the directory changed. */
    @POST
    @Path("again")
    public Response again(Form form) {
        return page(200, form);
    }

    private List<Suggestions.Meant> meant(Form form) {
        return suggestions.of(form, LocalDate.now(clock));
    }

    private Response page(int status, Form form) {
        boolean mayAdd = current.get().roles().contains(Role.COORDINATOR);
        ProofView view = new ProofView(form, Galley.of(form), meant(form), mayAdd);
        return Response.status(status).entity(new proof(form, view)).build();
    }
}
