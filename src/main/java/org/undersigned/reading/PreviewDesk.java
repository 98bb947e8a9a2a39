package org.undersigned.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignKind;
import org.undersigned.campaign.revision.Heading;
import org.undersigned.campaign.revision.Headings;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Part;
import org.undersigned.letter.assembly.Occasion;
import org.undersigned.letter.picture.PagePictures;
import org.undersigned.web.Choice;
import org.undersigned.web.Form;

/** What the letter looks like: as saved, as proposed, or as somebody is just typing it. */
@Path("/desk/campaigns/{slug}/preview")
@RolesAllowed({"DRAFTER", "REVIEWER", "COORDINATOR"})
class PreviewDesk {

    private final Looks looks;
    private final Prints prints;
    private final Headings headings;

    PreviewDesk(Looks looks, Prints prints, Headings headings) {
        this.looks = looks;
        this.prints = prints;
        this.headings = headings;
    }

    /**
     * @param form what is chosen
     * @param proposed whether the words wait for a reviewer
     * @param supporters whether some are listed
     * @param volumes numbers of those that the list is divided into; empty for one file
     * @param sheets its printed pages; null while the words are not saved
     * @param article the letter, as markup
     */
    @CheckedTemplate(basePath = "reading")
    record preview(
            Heading head,
            Form form,
            List<Choice> targets,
            List<Choice> languages,
            boolean proposed,
            boolean supporters,
            List<Integer> volumes,
            @Nullable Sheets sheets,
            String article)
            implements TemplateInstance {}

    /**
     * Pages that a browser fetches one by one.
     *
     * @param query for each of their addresses
     * @param trouble why there are none; else empty
     */
    record Sheets(int count, String query, String trouble) {}

    /** The printed pages alone, for a frame. */
    @CheckedTemplate(basePath = "reading")
    record pages(String slug, String title, String language, Sheets sheets)
            implements TemplateInstance {}

    /**
     * The newest text, saved.
     *
     * @param bare "pages" or "phone" for the letter alone, in a frame
     */
    @GET
    @Transactional
    public Response show(
            @RestPath String slug,
            @QueryParam("target") @Nullable String target,
            @QueryParam("lang") @Nullable String lang,
            @QueryParam("bare") @Nullable String bare) {
        Look look = looks.saved(slug, target, lang);
        if (bare == null) {
            return Response.ok(page(look, sheets(look))).build();
        }
        return bare.equals("pages") ? framed(sheetsOf(look)) : framed(Prints.page(look.letter()));
    }

    /** The editor's form, not saved. */
    @POST
    @Transactional
    public Response tryOut(
            @RestPath String slug,
            @QueryParam("target") @Nullable String target,
            @QueryParam("lang") @Nullable String lang,
            @QueryParam("bare") @Nullable String bare,
            Form form) {
        Look look = looks.typed(slug, target, lang, form);
        return bare == null
                ? Response.ok(page(look, null)).build()
                : framed(Prints.page(look.letter()));
    }

    private String sheetsOf(Look look) {
        String language = look.letter().language().toLanguageTag();
        return new pages(look.campaign().slug(), look.letter().title(), language, sheets(look))
                .render();
    }

    /** The editor shows it in a frame; nobody else may. */
    private static Response framed(String page) {
        return Response.ok(page, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; img-src 'self' blob:;"
                                + " frame-ancestors 'self'; base-uri 'none'; form-action 'none'")
                .build();
    }

    private preview page(Look look, @Nullable Sheets sheets) {
        Campaign campaign = look.campaign();
        Letter letter = look.letter();
        return new preview(
                headings.of(campaign),
                Form.of(
                        Map.of(
                                "target",
                                selected(campaign, look.wish()),
                                "lang",
                                letter.language().toLanguageTag())),
                targets(campaign),
                Languages.choices(look.draft().texts().keySet()),
                look.newest().number() > campaign.revision(),
                letter.parts().stream().anyMatch(Part.Annex.class::isInstance),
                volumes(look.listed()),
                sheets,
                Prints.fragment(letter));
    }

    private static List<Integer> volumes(Occasion listed) {
        int volumes = listed.supporters() == null ? 1 : listed.supporters().volumes();
        return volumes == 1 ? List.of() : IntStream.rangeClosed(1, volumes).boxed().toList();
    }

    private Sheets sheets(Look look) {
        byte[] pdf;
        try {
            pdf = prints.file(look.campaign(), look.letter(), LetterFormat.PDF).bytes();
        } catch (LetterCannotBeMade e) {
            return new Sheets(0, "", e.getMessage());
        }
        try (PagePictures pictures = new PagePictures(pdf)) {
            return new Sheets(pictures.count(), query(look), "");
        }
    }

    private static String query(Look look) {
        return "?target=%s&lang=%s"
                .formatted(
                        selected(look.campaign(), look.wish()),
                        look.letter().language().toLanguageTag());
    }

    private static String selected(Campaign campaign, Wish wish) {
        return Optional.ofNullable(hasReaders(campaign) ? wish.reader() : wish.target())
                .map(target -> target.id().toString())
                .orElse("");
    }

    private static List<Choice> targets(Campaign campaign) {
        return Stream.concat(
                        hasReaders(campaign)
                                ? Stream.of(new Choice("", "Everybody who reads it"))
                                : Stream.empty(),
                        campaign.targets().stream()
                                .map(it -> new Choice(it.id().toString(), it.official().name())))
                .toList();
    }

    /** An urgent action tells everybody else to whom they should write. */
    private static boolean hasReaders(Campaign campaign) {
        return campaign.kind() == CampaignKind.URGENT_ACTION;
    }
}
