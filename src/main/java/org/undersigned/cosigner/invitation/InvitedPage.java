package org.undersigned.cosigner.invitation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Campaigns;
import org.undersigned.phrase.Phrases;
import org.undersigned.web.Checks;
import org.undersigned.web.FieldError;
import org.undersigned.web.Form;

/** Where somebody invited reads the text, signs, declines or passes the invitation on. */
@Path("/invited/{token}")
@Transactional
class InvitedPage {

    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

    private final PersonalLinks links;
    private final Invitations invitations;
    private final Campaigns campaigns;
    private final InvitationVault vault;
    private final Answering answering;
    private final InvitedViews views;
    private final Clock clock;

    InvitedPage(
            PersonalLinks links,
            Invitations invitations,
            Campaigns campaigns,
            InvitationVault vault,
            Answering answering,
            InvitedViews views,
            Clock clock) {
        this.links = links;
        this.invitations = invitations;
        this.campaigns = campaigns;
        this.vault = vault;
        this.answering = answering;
        this.views = views;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "cosigner/invitation")
    record invited(InvitedView it, String token, boolean saved, Form form)
            implements TemplateInstance {}

    /** Notes that the link was opened, by them or by a mail scanner; changes nothing else. */
    @GET
    public Response show(
            @PathParam("token") String token, @QueryParam("word") @DefaultValue("") String word) {
        return links.read(token)
                .map(
                        it -> {
                            Response page = page(200, it, token, word.equals("saved"), null);
                            invitations.open(it.id(), clock.instant());
                            return page;
                        })
                .orElseGet(InvitedPage::nothingHere);
    }

    /** Signs with the line as the form has it, unless the text is another one meanwhile. */
    @POST
    @Path("/sign")
    public Response sign(@PathParam("token") String token, Form form) {
        return answered(
                token,
                (invitation, campaign) -> {
                    Phrases phrases = Phrases.in(invitation.language());
                    int read =
                            new Checks()
                                    .number(
                                            "revision",
                                            form.value("revision"),
                                            0,
                                            0,
                                            Integer.MAX_VALUE);
                    LineForm line = LineForm.read(form, vault.card(invitation), phrases);
                    List<FieldError> wrong =
                            read < campaign.materialRevision()
                                    ? List.of(
                                            new FieldError(
                                                    "revision", phrases.say("wrong.revision")))
                                    : line.errors();
                    if (!wrong.isEmpty() && invitation.is(InvitationState.INVITED)) {
                        return page(422, invitation, token, false, form.with(wrong));
                    }
                    answering.sign(invitation, campaign, line.card(), clock.instant());
                    return back(token, "");
                });
    }

    @POST
    @Path("/line")
    public Response correct(@PathParam("token") String token, Form form) {
        return answered(
                token,
                (invitation, campaign) -> {
                    LineForm line =
                            LineForm.read(
                                    form,
                                    vault.card(invitation),
                                    Phrases.in(invitation.language()));
                    if (!line.errors().isEmpty()) {
                        return page(422, invitation, token, false, form.with(line.errors()));
                    }
                    answering.correct(invitation, campaign, line.card(), clock.instant());
                    return back(token, "?word=saved");
                });
    }

    @POST
    @Path("/decline")
    public Response decline(@PathParam("token") String token) {
        return answered(
                token,
                (invitation, campaign) -> {
                    answering.decline(invitation, clock.instant());
                    return back(token, "");
                });
    }

    @POST
    @Path("/pass")
    public Response pass(@PathParam("token") String token, Form form) {
        return answered(
                token,
                (invitation, campaign) -> {
                    Checks checks = new Checks(Phrases.in(invitation.language()).locale());
                    String name =
                            checks.required("colleague", form.value("colleague"), Checks.LINE);
                    String email = checks.email("email", form.value("email"));
                    if (!checks.errors().isEmpty()) {
                        return page(422, invitation, token, false, form.with(checks.errors()));
                    }
                    if (!answering.mayPass(invitation, campaign, clock.instant())) {
                        return back(token, "");
                    }
                    answering.pass(invitation, campaign, name, email, clock.instant());
                    return Response.seeOther(URI.create("/?word=passed")).build();
                });
    }

    /** Stands behind the text in force, too; it is the one that was on the page. */
    @POST
    @Path("/agree")
    public Response agree(@PathParam("token") String token, Form form) {
        return answered(
                token,
                (invitation, campaign) -> {
                    int read =
                            new Checks()
                                    .number(
                                            "revision",
                                            form.value("revision"),
                                            0,
                                            0,
                                            Integer.MAX_VALUE);
                    if (read >= campaign.materialRevision()) {
                        answering.agree(invitation, campaign, clock.instant());
                    }
                    return back(token, "");
                });
    }

    @POST
    @Path("/withdraw")
    public Response withdraw(@PathParam("token") String token) {
        return answered(
                token,
                (invitation, campaign) -> {
                    answering.withdraw(invitation, campaign, clock.instant());
                    return back(token, "");
                });
    }

    private Response answered(String token, BiFunction<Invitation, Campaign, Response> answer) {
        return links.locked(token)
                .map(it -> answer.apply(it, campaigns.findById(it.campaignId())))
                .orElseGet(InvitedPage::nothingHere);
    }

    private Response page(
            int status, Invitation invitation, String token, boolean saved, @Nullable Form form) {
        InvitedView view = views.of(invitation, clock.instant());
        Form shown = form == null ? LineForm.show(view.line()) : form;
        return Response.status(status)
                .type(HTML)
                .entity(new invited(view, token, saved, shown).render())
                .build();
    }

    private static Response back(String token, String query) {
        return Response.seeOther(URI.create(PersonalLinks.PATH + token + query)).build();
    }

    /** A link that is too old, or was broken by a mail program, is nobody's fault. */
    static Response nothingHere() {
        return Response.seeOther(URI.create("/?word=link")).build();
    }
}
