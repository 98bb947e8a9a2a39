package org.undersigned.campaign.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.undersigned.account.CurrentAccount;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Campaigns;
import org.undersigned.campaign.LetterChoices;
import org.undersigned.campaign.revision.Comparison;
import org.undersigned.campaign.revision.Heading;
import org.undersigned.campaign.revision.Headings;
import org.undersigned.campaign.revision.Revisions;
import org.undersigned.campaign.revision.Wording;
import org.undersigned.web.Checks;
import org.undersigned.web.Form;
import org.undersigned.web.InvalidInput;

/** Where the words of an appeal are written, one language at a time. */
@Path("/desk/campaigns/{slug}/text")
@RolesAllowed("DRAFTER")
class TextDesk {

    private final Campaigns campaigns;
    private final Revisions revisions;
    private final Headings headings;
    private final Editor editor;
    private final LetterChoices choices;
    private final CurrentAccount current;
    private final Clock clock;

    TextDesk(
            Campaigns campaigns,
            Revisions revisions,
            Headings headings,
            Editor editor,
            LetterChoices choices,
            CurrentAccount current,
            Clock clock) {
        this.campaigns = campaigns;
        this.revisions = revisions;
        this.headings = headings;
        this.editor = editor;
        this.choices = choices;
        this.current = current;
        this.clock = clock;
    }

    /**
     * @param seen what the form shows, for {@link Editor#SEEN}
     * @param theirs what somebody else made of the text meanwhile, against this form; null in peace
     */
    @CheckedTemplate(basePath = "campaign")
    record text(
            Heading head,
            Form form,
            TextView view,
            String seen,
            @Nullable Comparison theirs,
            boolean saved)
            implements TemplateInstance {}

    @GET
    public Response show(
            String slug,
            @QueryParam("lang") @Nullable String lang,
            @QueryParam("saved") @Nullable String saved) {
        Campaign campaign = campaigns.get(slug);
        String language = language(campaign, lang);
        Form form = editor.open(campaign, section(campaign, language));
        String seen = form.value(Editor.SEEN);
        return page(200, campaign, form, language, seen, null, saved != null);
    }

    @POST
    public Response save(String slug, @QueryParam("lang") @Nullable String lang, Form form)
            throws JsonProcessingException {
        Campaign campaign = campaigns.get(slug);
        String language = language(campaign, lang);
        Section section = section(campaign, language);
        try {
            editor.save(slug, section, form, current.get().id(), clock.instant());
            String back = "/desk/campaigns/" + slug + "/text?lang=" + language + "&saved=yes";
            return Response.seeOther(URI.create(back)).build();
        } catch (InvalidInput e) {
            Form wrong = form.with(e.errors());
            return page(422, campaign, wrong, language, form.value(Editor.SEEN), null, false);
        } catch (ChangedMeanwhile e) {
            String seen = editor.fingerprint(campaign, section);
            return page(
                    409, campaign, form, language, seen, theirs(campaign, form, language), false);
        }
    }

    /** Takes a translation out. */
    @POST
    @Path("remove")
    public Response remove(String slug, Form form) throws JsonProcessingException {
        editor.removeTranslation(slug, form.value("language"), current.get().id(), clock.instant());
        return Response.seeOther(URI.create("/desk/campaigns/" + slug + "/text?saved=yes")).build();
    }

    private static String language(Campaign campaign, @Nullable String lang) {
        if (lang == null || lang.isBlank()) {
            return campaign.language();
        }
        Checks checks = new Checks();
        String language = checks.language("lang", lang);
        checks.done();
        return language;
    }

    private static Section section(Campaign campaign, String language) {
        return language.equals(campaign.language())
                ? Section.text()
                : Section.translation(language);
    }

    private Comparison theirs(Campaign campaign, Form form, String language) {
        TextView names = new TextView(campaign, language, Set.of(), List.of());
        Wording mine =
                new Wording(
                        form.value(names.title()),
                        form.value(names.standfirst()),
                        form.value(names.subject()),
                        form.value(names.body()),
                        form.value(names.closing()),
                        form.value(names.demands()),
                        form.value(names.notesToEditors()));
        Wording there = revisions.latest(campaign).wordings().getOrDefault(language, Wording.NONE);
        return Comparison.between(Map.of(language, mine), Map.of(language, there)).changes();
    }

    private Response page(
            int status,
            Campaign campaign,
            Form form,
            String language,
            String seen,
            @Nullable Comparison theirs,
            boolean saved) {
        Set<String> languages = new TreeSet<>(revisions.latest(campaign).wordings().keySet());
        languages.add(language);
        languages.remove(campaign.language());
        return Response.status(status)
                .entity(
                        new text(
                                headings.of(campaign),
                                form,
                                new TextView(campaign, language, languages, choices.languages()),
                                seen,
                                theirs,
                                saved))
                .build();
    }
}
