package org.undersigned.signature.form;

import io.smallrye.common.annotation.NonBlocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.undersigned.campaign.Audience;
import org.undersigned.campaign.Campaign;
import org.undersigned.mailbox.Mailbox;
import org.undersigned.mailbox.Typos;
import org.undersigned.signature.code.Codes;
import org.undersigned.signature.effort.Challenges;
import org.undersigned.signature.effort.Effort;
import org.undersigned.signature.gate.Trends;
import org.undersigned.signature.limit.Passage;
import org.undersigned.signature.limit.Throttle;
import org.undersigned.web.Clients;
import org.undersigned.web.Elsewhere;
import org.undersigned.web.FieldError;
import org.undersigned.web.Form;

/** Takes the filled-in form; the answer to a right one is always the same (signing.md A1). */
@Path("/campaigns/{slug}/signatures")
class SignPage {

    /** Proposed to whoever would be in danger. */
    private static final Audience SAFEST = Audience.COUNTED;

    private final Notices notices;
    private final Appeals appeals;
    private final SignRequests requests;
    private final Codes codes;
    private final Throttle throttle;
    private final Trends trends;
    private final Effort effort;
    private final Challenges challenges;
    private final Clients clients;
    private final Clock clock;

    SignPage(
            Notices notices,
            Appeals appeals,
            SignRequests requests,
            Codes codes,
            Throttle throttle,
            Trends trends,
            Effort effort,
            Challenges challenges,
            Clients clients,
            Clock clock) {
        this.notices = notices;
        this.appeals = appeals;
        this.requests = requests;
        this.codes = codes;
        this.throttle = throttle;
        this.trends = trends;
        this.effort = effort;
        this.challenges = challenges;
        this.clients = clients;
        this.clock = clock;
    }

    /** Waits without a thread, for the form and for the commit. */
    @POST
    @NonBlocking
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public CompletionStage<Response> sign(
            @PathParam("slug") String slug, @Context HttpServerRequest request) {
        Instant now = clock.instant();
        Form form = Form.ofRequest();
        String client = clients.of(request);
        return notices.atHand(slug, now)
                .map(CompletableFuture::completedFuture)
                .orElseGet(() -> Elsewhere.ask(() -> notices.of(slug, now)))
                .thenCompose(notice -> sign(notice, form, client, now));
    }

    private CompletionStage<Response> sign(Notice notice, Form form, String client, Instant now) {
        Campaign campaign = notice.campaign();
        Appeal it = appeals.of(notice, form.value("lang"), now);
        if (!it.signable()) {
            throw new SigningClosed(it.phrases().say("wrong.closed"));
        }
        SignCheck check = new SignCheck(notice, form, it.phrases());
        SignCheck.Accepted accepted = check.look();
        if (accepted == null) {
            Form wrong = form.with(check.errors());
            boolean danger = check.warning().isPresent();
            Form shown = danger ? wrong.with("audience", SAFEST) : wrong;
            return Elsewhere.ask(() -> again(notice, it, shown, danger));
        }
        Response thanks = thank(it, EmbedPage.isFrame(form));
        if (isProgram(form)) {
            return CompletableFuture.completedFuture(thanks);
        }
        String language = it.language();
        Mailbox mailbox = accepted.mailbox();
        if (mailbox == null) {
            return Elsewhere.ask(() -> signByCode(notice, it, form, accepted, now));
        }
        trends.note(mailbox.domain(), now);
        effort.note(campaign.id(), now);
        boolean apart = !it.effort() || challenges.isSolved(form.value("altcha"), now);
        Passage passage = throttle.pass(campaign, client, apart, isHasty(form), now);
        return requests.enter(campaign, accepted, language, now, passage)
                .thenApply(committed -> thanks);
    }

    /** The answer depends on the code alone; whether it was used, or never was one, is not told. */
    private Response signByCode(
            Notice notice, Appeal it, Form form, SignCheck.Accepted accepted, Instant now) {
        return requests.signByCode(it.campaign(), accepted, it.language(), now)
                .map(signed -> onTo(codes.page(signed) + "?word=confirmed"))
                .orElseGet(
                        () -> {
                            String words = it.phrases().say("wrong.code");
                            List<FieldError> wrong = List.of(new FieldError("code", words));
                            return again(notice, it, form.with(wrong), false);
                        });
    }

    private static Response again(Notice notice, Appeal it, Form form, boolean danger) {
        String meant =
                form.error("email") != null && form.value("email").contains("@")
                        ? Typos.probablyMeant(form.value("email")).orElse("")
                        : "";
        return EmbedPage.isFrame(form)
                ? EmbedPage.framed(
                        SharedPage.forOne(422, new EmbedPage.embed(it, form, meant, danger)),
                        notice)
                : SharedPage.forOne(422, new AppealPage.appeal(it, form, meant, danger));
    }

    /**
     * Whether a script saw that nobody can have typed this; without one, nothing speaks against it.
     */
    private static boolean isHasty(Form form) {
        return form.has("filled", 0) || form.has("filled", 1);
    }

    /** People neither see nor reach this field. */
    private static boolean isProgram(Form form) {
        return !form.value("website").isEmpty();
    }

    private static Response thank(Appeal it, boolean frame) {
        return onTo(thanks(it) + (frame ? "&frame=on" : ""));
    }

    private static Response onTo(String path) {
        return Response.seeOther(URI.create(path))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Where signing can be punished, the address of the page does not say what was signed. */
    private static String thanks(Appeal it) {
        String path =
                it.campaign().isSensitive()
                        ? "/thank-you"
                        : "/campaigns/" + it.campaign().slug() + "/thank-you";
        return path + "?lang=" + it.language();
    }
}
