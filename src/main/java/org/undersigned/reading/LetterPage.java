package org.undersigned.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.undersigned.web.Choice;

/** The letter as it stands, for everybody. */
@Path("/campaigns/{slug}")
class LetterPage {

    private final PublicLetters letters;
    private final Prints prints;

    LetterPage(PublicLetters letters, Prints prints) {
        this.letters = letters;
        this.prints = prints;
    }

    /**
     * @param article the letter, as markup
     * @param languages the others in which it can be read
     */
    @CheckedTemplate(basePath = "reading")
    record letter(
            String slug,
            String title,
            String language,
            String direction,
            List<Choice> languages,
            String article)
            implements TemplateInstance {}

    @GET
    @Path("/letter")
    @Transactional
    public Response show(
            @RestPath String slug,
            @QueryParam("lang") @Nullable String lang,
            @Context Request request) {
        PublicLetter open = letters.of(slug, lang);
        String language = open.letter().language().toLanguageTag();
        byte[] page =
                new letter(
                                open.campaign().slug(),
                                open.letter().title(),
                                language,
                                open.letter().rightToLeft() ? "rtl" : "ltr",
                                Languages.choices(
                                        open.languages().stream()
                                                .filter(it -> !it.equals(language))
                                                .toList()),
                                Prints.fragment(open.letter()))
                        .render()
                        .getBytes(StandardCharsets.UTF_8);
        Response.ResponseBuilder whole =
                Response.ok(page, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        return kept(request, LetterFile.tagOf(page), whole);
    }

    @GET
    @Path("/letter.{ending:pdf|docx|txt}")
    @Transactional
    public Response file(
            @RestPath String slug,
            @RestPath String ending,
            @QueryParam("lang") @Nullable String lang,
            @Context Request request) {
        PublicLetter open = letters.of(slug, lang);
        LetterFile file = prints.file(open.campaign(), open.letter(), LetterFormat.ending(ending));
        return kept(request, file.tag(), file.response());
    }

    /** It prints names, so a withdrawn one must be gone from every cache soon (signing.md D). */
    private static Response kept(Request request, EntityTag tag, Response.ResponseBuilder whole) {
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? whole.tag(tag) : unchanged)
                .header("Cache-Control", "public, max-age=30, must-revalidate")
                .build();
    }
}
