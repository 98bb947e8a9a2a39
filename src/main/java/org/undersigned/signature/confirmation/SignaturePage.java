package org.undersigned.signature.confirmation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Audience;
import org.undersigned.mailbox.Mailbox;
import org.undersigned.phrase.Phrases;
import org.undersigned.signature.Signature;
import org.undersigned.signature.Signatures;
import org.undersigned.web.Checks;
import org.undersigned.web.Form;

/** The signer's own page: see, change who sees the name, withdraw, erase (signing.md A5). */
@Path("/signature/{token}")
class SignaturePage {

    private final Links links;
    private final LostLinks lostLinks;
    private final Signatures signatures;
    private final Withdrawal withdrawal;
    private final Raising raising;
    private final Renewal renewal;
    private final Views views;
    private final Clock clock;

    SignaturePage(
            Links links,
            LostLinks lostLinks,
            Signatures signatures,
            Withdrawal withdrawal,
            Raising raising,
            Renewal renewal,
            Views views,
            Clock clock) {
        this.links = links;
        this.lostLinks = lostLinks;
        this.signatures = signatures;
        this.withdrawal = withdrawal;
        this.raising = raising;
        this.renewal = renewal;
        this.views = views;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "signature/confirmation")
    record signature(SignatureView it, String token, String word, Form form)
            implements TemplateInstance {}

    /** A line of the list: whose signature, and the link to its page. */
    public record Found(SignatureView it, String link) {}

    @CheckedTemplate(basePath = "signature/confirmation")
    record found(Phrases phrases, List<Found> all) implements TemplateInstance {}

    @CheckedTemplate(basePath = "signature/confirmation")
    record receipt(SignatureView it, String sha256) implements TemplateInstance {}

    @GET
    public Response show(
            @PathParam("token") String token, @QueryParam("word") @DefaultValue("") String word) {
        return links.managed(token)
                .map(s -> page(200, s, token, word, Form.blank()))
                .or(() -> links.lost(token).flatMap(lostLinks::find).map(this::found))
                .orElseGet(Discreet::nothingHere);
    }

    private Response page(int status, Signature s, String token, String word, Form form) {
        return Discreet.page(status, new signature(views.of(s), token, word, form));
    }

    private Response found(LostLinks.Request request) {
        List<Signature> theirs = signatures.of(request.campaign(), request.mailboxMark());
        if (theirs.size() == 1) {
            return Discreet.onTo(links.path(theirs.getFirst()));
        }
        List<Found> all = theirs.stream().map(s -> new Found(views.of(s), links.path(s))).toList();
        return Discreet.page(200, new found(Phrases.in(request.language()), all));
    }

    @POST
    @Path("/withdraw")
    public Response withdraw(@PathParam("token") String token) {
        return links.managed(token)
                .map(
                        s -> {
                            withdrawal.withdraw(s.id(), clock.instant());
                            return Discreet.onTo("/signature/" + token);
                        })
                .orElseGet(Discreet::nothingHere);
    }

    @POST
    @Path("/erase")
    public Response erase(@PathParam("token") String token) {
        return links.managed(token)
                .map(
                        s -> {
                            withdrawal.erase(s.id(), clock.instant());
                            return Discreet.onTo("/?word=erased");
                        })
                .orElseGet(Discreet::nothingHere);
    }

    @POST
    @Path("/audience")
    public Response audience(@PathParam("token") String token, Form form) {
        return links.managed(token)
                .map(s -> audience(s, token, form))
                .orElseGet(Discreet::nothingHere);
    }

    private Response audience(Signature s, String token, Form form) {
        Checks checks = new Checks(Phrases.in(s.language()).locale());
        @Nullable Audience wanted =
                checks.constant("audience", form.value("audience"), Audience.class);
        boolean wider = wanted != null && Raising.isPossible(s, wanted);
        String email = wider ? checks.email("email", form.value("email")) : "";
        if (wanted == null || !checks.errors().isEmpty()) {
            return page(422, s, token, "", form.with(checks.errors()));
        }
        if (wider) {
            raising.ask(s, wanted, Mailbox.of(email), clock.instant());
            return Discreet.onTo("/signature/" + token + "?word=asked");
        }
        raising.lower(s.id(), wanted, clock.instant());
        return Discreet.onTo("/signature/" + token + "?word=saved");
    }

    /** Stands behind the text in force, too; it is the one that was on the page. */
    @POST
    @Path("/agree")
    public Response agree(@PathParam("token") String token, Form form) {
        return links.managed(token)
                .map(s -> agree(s, token, form.value("revision")))
                .orElseGet(Discreet::nothingHere);
    }

    private Response agree(Signature s, String token, String revision) {
        int read = new Checks().number("revision", revision, 0, 1, Integer.MAX_VALUE);
        boolean agreed = renewal.agree(s.id(), read, clock.instant());
        return Discreet.onTo("/signature/" + token + (agreed ? "?word=agreed" : ""));
    }

    /** To print or keep; not where a paper could betray somebody (signing.md A7). */
    @GET
    @Path("/receipt")
    public Response receipt(@PathParam("token") String token) {
        return links.managed(token)
                .map(views::of)
                .filter(it -> it.signature().isConfirmed() && !it.discreet())
                .map(it -> Discreet.page(200, new receipt(it, views.sha256(it.signature()))))
                .orElseGet(Discreet::nothingHere);
    }

    /** Everything that is kept about the signer, as a file. */
    @GET
    @Path("/data")
    public Response data(@PathParam("token") String token) {
        return links.managed(token)
                .map(s -> OwnData.of(views.of(s)))
                .orElseGet(Discreet::nothingHere);
    }
}
