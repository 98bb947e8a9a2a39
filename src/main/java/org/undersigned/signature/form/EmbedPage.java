package org.undersigned.signature.form;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import org.undersigned.web.ContentPolicy;
import org.undersigned.web.Form;

/** The count and the form, for a frame on a site that the staff allow. */
@Path("/campaigns/{slug}/embed")
class EmbedPage {

    private final Notices notices;
    private final Appeals appeals;
    private final SharedPage shared;
    private final Clock clock;

    EmbedPage(Notices notices, Appeals appeals, SharedPage shared, Clock clock) {
        this.notices = notices;
        this.appeals = appeals;
        this.shared = shared;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "signature/form")
    record embed(Appeal it, Form form, String meant, boolean danger) implements TemplateInstance {}

    @GET
    public Response show(
            @PathParam("slug") String slug,
            @QueryParam("lang") @DefaultValue("") String lang,
            @Context Request request) {
        Instant now = clock.instant();
        Notice notice = notices.of(slug, now);
        if (notice.hosts().isEmpty()) {
            throw nowhere();
        }
        SharedPage.Sheet sheet =
                notice.frame(
                        lang,
                        () -> {
                            Appeal it = appeals.of(notice, lang, now);
                            return new embed(it, it.blank().with("frame", "on"), "", false)
                                    .render();
                        });
        return framed(shared.answer(sheet, request), notice);
    }

    static NotFoundException nowhere() {
        return new NotFoundException("This appeal is shown on no other site.");
    }

    /** Whether a form was sent from such a frame, where its answer shows, too. */
    static boolean isFrame(Form form) {
        return isFrame(form.value("frame"));
    }

    static boolean isFrame(String frame) {
        return frame.equals("on");
    }

    static Response framed(Response page, Notice notice) {
        return Response.fromResponse(page)
                .header("Content-Security-Policy", ContentPolicy.framedBy(notice.hosts()))
                .build();
    }
}
