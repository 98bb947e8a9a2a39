package org.undersigned.signature.form;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
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
import org.undersigned.web.FieldError;
import org.undersigned.web.Form;

/** The appeal, whom it is addressed to, the count, and the form. */
@Path("/campaigns/{slug}")
class AppealPage {

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
    private final SharedPage shared;
    private final Clock clock;

    AppealPage(
            Notices notices,
            Appeals appeals,
            SignRequests requests,
            Codes codes,
            Throttle throttle,
            Trends trends,
            Effort effort,
            Challenges challenges,
            Clients clients,
            SharedPage shared,
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
        this.shared = shared;
        this.clock = clock;
    }

    /**
     * @param meant what an address was probably meant to be; empty when nothing seems wrong
     * @param danger whether the signer must accept one before a name is shown
     */
    @CheckedTemplate(basePath = "signature/form")
    record appeal(Appeal it, Form form, String meant, boolean danger) implements TemplateInstance {}

    /** What is in memory is answered by the thread that the request came on. */
    @GET
    @NonBlocking
    public Uni<Response> show(
            @PathParam("slug") String slug,
            @QueryParam("lang") @DefaultValue("") String lang,
            @Context Request request) {
        Instant now = clock.instant();
        return notices.atHand(slug, now)
                .flatMap(notice -> notice.sheetAtHand(lang))
                .map(sheet -> Uni.createFrom().item(sheet))
                .orElseGet(() -> elsewhere(() -> sheet(slug, lang, now)))
                .map(sheet -> shared.answer(sheet, request));
    }

    /** The database is asked, and a page is made, where others do not wait for it. */
    private static <T> Uni<T> elsewhere(Supplier<T> work) {
        return Uni.createFrom().item(work).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private SharedPage.Sheet sheet(String slug, String lang, Instant now) {
        Notice notice = notices.of(slug, now);
        return notice.sheet(
                lang,
                () -> {
                    Appeal it = appeals.of(notice, lang, now);
                    return new appeal(it, it.blank(), "", false).render();
                });
    }

    /** Waits without a thread, for the form and for the commit. */
    @POST
    @NonBlocking
    @Path("/signatures")
    public Uni<Response> sign(
            @PathParam("slug") String slug, Form form, @Context HttpServerRequest request) {
        Instant now = clock.instant();
        String client = clients.of(request);
        return notices.atHand(slug, now)
                .map(notice -> Uni.createFrom().item(notice))
                .orElseGet(() -> elsewhere(() -> notices.of(slug, now)))
                .flatMap(notice -> sign(notice, form, client, now));
    }

    private Uni<Response> sign(Notice notice, Form form, String client, Instant now) {
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
            return elsewhere(() -> again(notice, it, shown, danger));
        }
        Response thanks = thank(it, EmbedPage.isFrame(form));
        if (isProgram(form)) {
            return Uni.createFrom().item(thanks);
        }
        String language = it.language();
        Mailbox mailbox = accepted.mailbox();
        if (mailbox == null) {
            return elsewhere(() -> signByCode(notice, it, form, accepted, now));
        }
        trends.note(mailbox.domain(), now);
        effort.note(campaign.id(), now);
        boolean apart = !it.effort() || challenges.isSolved(form.value("altcha"), now);
        Passage passage = throttle.pass(campaign, client, apart, isHasty(form), now);
        return Uni.createFrom()
                .completionStage(requests.enter(campaign, accepted, language, now, passage))
                .map(committed -> thanks);
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
                : SharedPage.forOne(422, new appeal(it, form, meant, danger));
    }

    /**
     * Whether a script saw that nobody can have typed this; without one, nothing speaks against it.
     */
    private static boolean isHasty(Form form) {
        return form.value("filled").matches("[01]");
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
