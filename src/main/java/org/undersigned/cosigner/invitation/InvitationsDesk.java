package org.undersigned.cosigner.invitation;

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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Campaigns;
import org.undersigned.campaign.revision.Heading;
import org.undersigned.campaign.revision.Headings;
import org.undersigned.cosigner.SignatoryKind;
import org.undersigned.phrase.Names;
import org.undersigned.phrase.Phrases;
import org.undersigned.web.BrokenRule;
import org.undersigned.web.Checks;
import org.undersigned.web.Choice;
import org.undersigned.web.FieldError;
import org.undersigned.web.Form;

/** Invitations of named co-signers, as the coordinator sends and follows them. */
@Path("/desk/campaigns/{slug}/invitations")
@RolesAllowed("COORDINATOR")
@Transactional
class InvitationsDesk {

    private static final int LONGEST_WORD = 2000;
    private static final List<Choice> KINDS =
            List.of(
                    new Choice("PERSON", "Persons, who sign for themselves"),
                    new Choice("ORGANISATION", "Organisations, each through the person named"));

    private final Campaigns campaigns;
    private final Headings headings;
    private final Invitations invitations;
    private final InvitationVault vault;
    private final Inviting inviting;
    private final Boards boards;
    private final AllTerms terms;
    private final Clock clock;

    InvitationsDesk(
            Campaigns campaigns,
            Headings headings,
            Invitations invitations,
            InvitationVault vault,
            Inviting inviting,
            Boards boards,
            AllTerms terms,
            Clock clock) {
        this.campaigns = campaigns;
        this.headings = headings;
        this.invitations = invitations;
        this.vault = vault;
        this.inviting = inviting;
        this.boards = boards;
        this.terms = terms;
        this.clock = clock;
    }

    /**
     * @param done what was just done; null when nothing was
     */
    @CheckedTemplate(basePath = "cosigner/invitation")
    record board(
            Heading head,
            Board board,
            Form form,
            @Nullable String done,
            List<Choice> kinds,
            List<Choice> languages)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show(String slug, @QueryParam("done") @Nullable String done) {
        Campaign campaign = campaigns.get(slug);
        return page(campaign, blank(campaign), done);
    }

    private Form blank(Campaign campaign) {
        Terms set = terms.of(campaign.id());
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("kind", SignatoryKind.PERSON);
        values.put("language", Phrases.in(campaign.language()).language());
        values.put("until", set.until());
        values.put("word", set.word());
        return Form.of(values);
    }

    private board page(Campaign campaign, Form form, @Nullable String done) {
        return new board(
                headings.of(campaign),
                boards.of(campaign, clock.instant()),
                form,
                done,
                KINDS,
                Names.ofThemselves(Phrases.LANGUAGES));
    }

    @POST
    public Response invite(String slug, Form form) {
        Campaign campaign = campaigns.get(slug);
        Checks checks = new Checks();
        @Nullable SignatoryKind kind =
                checks.constant("kind", form.value("kind"), SignatoryKind.class);
        String language = form.value("language");
        if (!Phrases.LANGUAGES.contains(language)) {
            checks.refuse("language", "Please choose one of these languages.");
        }
        GuestList list =
                GuestList.read(
                        form.value("list"),
                        Objects.requireNonNullElse(kind, SignatoryKind.PERSON),
                        invited(campaign));
        List<FieldError> wrong = new ArrayList<>(checks.errors());
        wrong.addAll(list.errors());
        if (!wrong.isEmpty()) {
            return refused(422, campaign, form, wrong);
        }
        try {
            inviting.invite(campaign, list.guests(), language, clock.instant());
        } catch (BrokenRule e) {
            return refused(409, campaign, form, List.of(new FieldError("list", e.getMessage())));
        }
        return back(slug, "invited");
    }

    private Set<String> invited(Campaign campaign) {
        return invitations.of(campaign).stream()
                .flatMap(one -> vault.address(one).stream())
                .map(address -> address.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** What was typed into one form; the other shows what is stored. */
    private Response refused(int status, Campaign campaign, Form form, List<FieldError> wrong) {
        Form shown = blank(campaign);
        for (String field : List.of("kind", "language", "list", "until", "word")) {
            if (!form.values(field).isEmpty()) {
                shown = shown.with(field, form.value(field));
            }
        }
        return Response.status(status).entity(page(campaign, shown.with(wrong), null)).build();
    }

    @POST
    @Path("terms")
    public Response terms(String slug, Form form) {
        Campaign campaign = campaigns.get(slug);
        Checks checks = new Checks();
        String word = checks.text("word", form.value("word"), LONGEST_WORD);
        @Nullable LocalDate until = day(checks, form.value("until").strip());
        if (!checks.errors().isEmpty()) {
            return refused(422, campaign, form, checks.errors());
        }
        inviting.agree(campaign, until, word);
        return back(slug, "terms");
    }

    private static @Nullable LocalDate day(Checks checks, String day) {
        try {
            return day.isEmpty() ? null : LocalDate.parse(day);
        } catch (DateTimeException e) {
            checks.refuse("until", "Please give a day, such as 2026-12-24.");
            return null;
        }
    }

    @POST
    @Path("remind")
    public Response remind(String slug) {
        inviting.remind(campaigns.get(slug), clock.instant());
        return back(slug, "reminded");
    }

    @POST
    @Path("{id}/take-back")
    public Response takeBack(String slug, UUID id) {
        inviting.takeBack(campaigns.get(slug), id, clock.instant());
        return back(slug, "taken-back");
    }

    @POST
    @Path("{id}/again")
    public Response again(String slug, UUID id) {
        Campaign campaign = campaigns.get(slug);
        try {
            inviting.again(campaign, id, clock.instant());
        } catch (InvitingClosed e) {
            return refused(
                    409, campaign, Form.blank(), List.of(new FieldError("board", e.getMessage())));
        }
        return back(slug, "again");
    }

    private static Response back(String slug, String done) {
        return Response.seeOther(
                        URI.create("/desk/campaigns/" + slug + "/invitations?done=" + done))
                .build();
    }
}
