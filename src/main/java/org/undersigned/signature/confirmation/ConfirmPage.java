package org.undersigned.signature.confirmation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.undersigned.campaign.Audience;
import org.undersigned.crypto.Tokens;
import org.undersigned.phrase.Phrases;
import org.undersigned.signature.Particulars;
import org.undersigned.signature.Signature;
import org.undersigned.signature.form.Words;
import org.undersigned.signature.protection.Risks;
import org.undersigned.web.Checks;
import org.undersigned.web.Elsewhere;
import org.undersigned.web.Form;

/**
 * Behind the link of a mail: a page with one button. Programs that look into mails open links, but
 * press no buttons (signing.md A8).
 */
@Path("/confirm/{token}")
class ConfirmPage {

    private final Links links;
    private final Confirmation confirmation;
    private final Withdrawal withdrawal;
    private final Raising raising;
    private final Spelling spelling;
    private final Risks risks;
    private final Views views;
    private final Clock clock;

    ConfirmPage(
            Links links,
            Confirmation confirmation,
            Withdrawal withdrawal,
            Raising raising,
            Spelling spelling,
            Risks risks,
            Views views,
            Clock clock) {
        this.links = links;
        this.confirmation = confirmation;
        this.withdrawal = withdrawal;
        this.raising = raising;
        this.spelling = spelling;
        this.risks = risks;
        this.views = views;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "signature/confirmation")
    record confirm(SignatureView it, String token, Standing standing, Form form)
            implements TemplateInstance {}

    /**
     * @param danger of which the signer should know; empty for none
     */
    @CheckedTemplate(basePath = "signature/confirmation")
    record raise(SignatureView it, String token, Audience wanted, String own, String danger)
            implements TemplateInstance {}

    @GET
    public Response show(@PathParam("token") String token) {
        if (links.lost(token).isPresent()) {
            return Discreet.onTo("/signature/" + token);
        }
        Optional<Audience> wanted = raisedTo(token);
        if (wanted.isPresent()) {
            return showRaise(token, wanted.get());
        }
        return links.toBeConfirmed(token)
                .map(request -> show(request, token))
                .orElseGet(Discreet::nothingHere);
    }

    private Response show(Signature request, String token) {
        Standing standing = confirmation.look(request, clock.instant());
        boolean takenOut = request.isRejected() && request.confirmedAt() != null;
        if (standing == Standing.CONFIRMED || takenOut) {
            return Discreet.onTo(links.pathToManage(request));
        }
        Form written = written(request.words());
        return Discreet.page(200, new confirm(views.of(request), token, standing, written));
    }

    private static Form written(Particulars words) {
        return Form.of(
                Map.of(
                        "name", words.name(),
                        "designation", words.designation(),
                        "organisation", words.organisation(),
                        "comment", words.comment()));
    }

    private Response showRaise(String token, Audience wanted) {
        Signature signature = links.raisedTo(wanted, token).orElseThrow();
        String own = links.pathToManage(signature);
        if (!Raising.isPossible(signature, wanted)) {
            return Discreet.onTo(own);
        }
        SignatureView view = views.of(signature);
        return Discreet.page(200, new raise(view, token, wanted, own, danger(signature, view)));
    }

    /**
     * What the signer should know before more people see the name; empty where there is nothing.
     */
    private String danger(Signature signature, SignatureView view) {
        String country = Objects.requireNonNullElse(signature.country(), "");
        String work = view.words().designation() + ' ' + view.words().organisation();
        return risks.of(signature.campaign()).warning(country, work, view.phrases()).orElse("");
    }

    /** Waits for the commit without a thread: many wait for the same one. */
    @POST
    @NonBlocking
    public CompletionStage<Response> press(@PathParam("token") String token) {
        Instant now = clock.instant();
        return links.claimed(token)
                .<CompletionStage<Response>>map(claim -> confirm(claim, token, now))
                .orElseGet(() -> Elsewhere.ask(() -> raise(token, now)));
    }

    /** The answers are made beforehand, since the thread that commits knows of no request. */
    private CompletionStage<Response> confirm(Tokens.Claim claim, String token, Instant now) {
        Response confirmed = Discreet.onTo(links.pathToManage(claim) + "?word=confirmed");
        Response nothingHere = Discreet.nothingHere();
        Response backToThePage = Discreet.onTo("/confirm/" + token);
        return confirmation
                .confirm(claim, now)
                .thenApply(
                        standing ->
                                switch (standing) {
                                    case CONFIRMED -> confirmed;
                                    case UNKNOWN -> nothingHere;
                                    default -> backToThePage;
                                });
    }

    private Response raise(String token, Instant now) {
        Optional<Audience> wanted = raisedTo(token);
        if (wanted.isEmpty()) {
            return Discreet.nothingHere();
        }
        Signature signature = links.raisedTo(wanted.get(), token).orElseThrow();
        raising.raise(signature.id(), wanted.get(), now);
        return Discreet.onTo(links.pathToManage(signature));
    }

    /** Corrects a slip of the pen; the page then shows it as it will stand. */
    @POST
    @Path("/spelling")
    public Response spell(@PathParam("token") String token, Form form) {
        return links.toBeConfirmed(token)
                .map(request -> spell(request, token, form))
                .orElseGet(Discreet::nothingHere);
    }

    private Response spell(Signature request, String token, Form form) {
        Instant now = clock.instant();
        Standing standing = confirmation.look(request, now);
        if (standing != Standing.AWAITED) {
            return show(request, token);
        }
        Phrases phrases = Phrases.in(request.language());
        Checks checks = new Checks(phrases.locale());
        Particulars words =
                new Words(checks, phrases).all(form, request.audience(), request.capacity());
        if (!checks.errors().isEmpty()) {
            Form again = form.with(checks.errors());
            return Discreet.page(422, new confirm(views.of(request), token, standing, again));
        }
        spelling.correct(request.id(), words, now);
        return Discreet.onTo("/confirm/" + token);
    }

    /** It was somebody else who typed the address: nothing is kept. */
    @POST
    @Path("/decline")
    public Response decline(@PathParam("token") String token) {
        links.toBeConfirmed(token).ifPresent(r -> withdrawal.decline(r.id()));
        return Discreet.onTo("/?word=declined");
    }

    private Optional<Audience> raisedTo(String token) {
        return Stream.of(Audience.PUBLIC, Audience.TARGET)
                .filter(audience -> links.raisedTo(audience, token).isPresent())
                .findFirst();
    }
}
