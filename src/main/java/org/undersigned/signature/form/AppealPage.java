package org.undersigned.signature.form;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.undersigned.web.Elsewhere;
import org.undersigned.web.Form;

/** The appeal, whom it is addressed to, the count, and the form. */
@Path("/campaigns/{slug}")
class AppealPage {

    private final Notices notices;
    private final Appeals appeals;
    private final SharedPage shared;
    private final Clock clock;

    AppealPage(Notices notices, Appeals appeals, SharedPage shared, Clock clock) {
        this.notices = notices;
        this.appeals = appeals;
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
    public CompletionStage<Response> show(
            @PathParam("slug") String slug,
            @QueryParam("lang") @DefaultValue("") String lang,
            @Context Request request) {
        Instant now = clock.instant();
        return notices.atHand(slug, now)
                .flatMap(notice -> notice.sheetAtHand(lang))
                .map(CompletableFuture::completedFuture)
                .orElseGet(() -> Elsewhere.ask(() -> sheet(slug, lang, now)))
                .thenApply(sheet -> shared.answer(sheet, request));
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
}
