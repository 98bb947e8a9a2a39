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
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignKind;
import org.undersigned.campaign.Campaigns;
import org.undersigned.campaign.revision.Heading;
import org.undersigned.campaign.revision.Headings;
import org.undersigned.campaign.revision.Revision;
import org.undersigned.campaign.revision.Revisions;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Part;
import org.undersigned.letter.assembly.Annex;
import org.undersigned.letter.assembly.Occasion;
import org.undersigned.web.Checks;
import org.undersigned.web.Choice;
import org.undersigned.web.Form;

/** What the letter looks like: as saved, as proposed, or as somebody is just typing it. */
@Path("/desk/campaigns/{slug}/preview")
@RolesAllowed({"DRAFTER", "REVIEWER", "COORDINATOR"})
class PreviewDesk {

    /** As many supporters as a printed page has lines, about. */
    private static final int A_PAGE = 40;

    private final Campaigns campaigns;
    private final Revisions revisions;
    private final Headings headings;
    private final Annex annex;
    private final Prints prints;
    private final Clock clock;

    PreviewDesk(
            Campaigns campaigns,
            Revisions revisions,
            Headings headings,
            Annex annex,
            Prints prints,
            Clock clock) {
        this.campaigns = campaigns;
        this.revisions = revisions;
        this.headings = headings;
        this.annex = annex;
        this.prints = prints;
        this.clock = clock;
    }

    /**
     * @param form what is chosen
     * @param unsaved whether the words come from a form that is not saved
     * @param proposed whether the words wait for a reviewer
     * @param supporters whether some are listed
     * @param volumes numbers of those that the list is divided into; empty for one file
     * @param article the letter, as markup
     */
    @CheckedTemplate(basePath = "reading")
    record preview(
            Heading head,
            Form form,
            List<Choice> targets,
            List<Choice> languages,
            boolean unsaved,
            boolean proposed,
            boolean supporters,
            List<Integer> volumes,
            String article)
            implements TemplateInstance {}

    /** The newest text, saved. */
    @GET
    @Transactional
    public Response show(
            @RestPath String slug,
            @QueryParam("target") @Nullable String target,
            @QueryParam("lang") @Nullable String lang,
            @QueryParam("bare") @Nullable String bare) {
        Campaign campaign = campaigns.get(slug);
        Revision newest = revisions.latest(campaign);
        Draft draft = Draft.of(campaign, newest);
        return look(campaign, newest, draft, false, target, lang, bare != null);
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
        Campaign campaign = campaigns.get(slug);
        Revision newest = revisions.latest(campaign);
        String original = campaign.language();
        Checks checks = new Checks();
        String language = checks.language("lang", Objects.requireNonNullElse(lang, original));
        checks.done();
        Draft draft = Draft.of(campaign, newest).with(form, language, original);
        return look(campaign, newest, draft, true, target, language, bare != null);
    }

    private Response look(
            Campaign campaign,
            Revision newest,
            Draft draft,
            boolean unsaved,
            @Nullable String target,
            @Nullable String lang,
            boolean bare) {
        Wish wish = Wish.checked(campaign, draft.texts().keySet(), target, lang, null);
        Occasion occasion =
                Occasion.at(clock.instant())
                        .to(wish.addressee(LetterFormat.HTML))
                        .in(wish.language());
        Occasion listed = wish.annex() ? annex.forEverybody(campaign, occasion) : occasion;
        Letter letter = prints.letter(campaign, draft, listed.beginning(A_PAGE));
        return bare
                ? framed(Prints.page(letter))
                : Response.ok(page(campaign, newest, draft, unsaved, wish, volumes(listed), letter))
                        .build();
    }

    private static List<Integer> volumes(Occasion listed) {
        int volumes = listed.supporters() == null ? 1 : listed.supporters().volumes();
        return volumes == 1 ? List.of() : IntStream.rangeClosed(1, volumes).boxed().toList();
    }

    /** The editor shows it in a frame; nobody else may. */
    private static Response framed(String page) {
        return Response.ok(page, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; img-src 'self';"
                                + " frame-ancestors 'self'; base-uri 'none'; form-action 'none'")
                .build();
    }

    private preview page(
            Campaign campaign,
            Revision newest,
            Draft draft,
            boolean unsaved,
            Wish wish,
            List<Integer> volumes,
            Letter letter) {
        return new preview(
                headings.of(campaign),
                Form.of(
                        Map.of(
                                "target",
                                selected(campaign, wish),
                                "lang",
                                letter.language().toLanguageTag())),
                targets(campaign),
                Languages.choices(draft.texts().keySet()),
                unsaved,
                newest.number() > campaign.revision(),
                letter.parts().stream().anyMatch(Part.Annex.class::isInstance),
                volumes,
                Prints.fragment(letter));
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
