package org.undersigned.reading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.undersigned.letter.picture.PagePictures;
import org.undersigned.web.Form;

/** Each page of the letter as it will be printed; the header {@code Pages} says how many. */
@Path("/desk/campaigns/{slug}/preview/{page:[1-9][0-9]{0,4}}.png")
@RolesAllowed({"DRAFTER", "REVIEWER", "COORDINATOR"})
class PagesDesk {

    static final String PAGES = "Pages";

    private final Looks looks;
    private final Prints prints;

    PagesDesk(Looks looks, Prints prints) {
        this.looks = looks;
        this.prints = prints;
    }

    /** Of the newest text, saved. */
    @GET
    @Transactional
    public Response show(
            @RestPath String slug,
            @RestPath int page,
            @QueryParam("target") @Nullable String target,
            @QueryParam("lang") @Nullable String lang) {
        return picture(looks.saved(slug, target, lang), page);
    }

    /** Of the editor's form, not saved. */
    @POST
    @Transactional
    public Response tryOut(
            @RestPath String slug,
            @RestPath int page,
            @QueryParam("target") @Nullable String target,
            @QueryParam("lang") @Nullable String lang,
            Form form) {
        return picture(looks.typed(slug, target, lang, form), page);
    }

    private Response picture(Look look, int page) {
        byte[] pdf = prints.file(look.campaign(), look.letter(), LetterFormat.PDF).bytes();
        try (PagePictures pages = new PagePictures(pdf)) {
            Response.ResponseBuilder answer =
                    page > pages.count()
                            ? Response.status(Response.Status.NOT_FOUND)
                            : Response.ok(pages.png(page), "image/png");
            return answer.header(PAGES, pages.count()).build();
        }
    }
}
