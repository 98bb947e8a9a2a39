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
import org.jspecify.annotations.Nullable;
import org.undersigned.account.CurrentAccount;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Campaigns;
import org.undersigned.campaign.FrameIsFixed;
import org.undersigned.campaign.LetterChoices;
import org.undersigned.campaign.revision.Heading;
import org.undersigned.campaign.revision.Headings;
import org.undersigned.web.FieldError;
import org.undersigned.web.Form;
import org.undersigned.web.InvalidInput;

/** What stands around the text: the letter's settings, and who may sign until when. */
@Path("/desk/campaigns/{slug}")
@RolesAllowed("DRAFTER")
class EditorDesk {

    private final Campaigns campaigns;
    private final Headings headings;
    private final Editor editor;
    private final Copies copies;
    private final LetterChoices choices;
    private final CurrentAccount current;
    private final Clock clock;

    EditorDesk(
            Campaigns campaigns,
            Headings headings,
            Editor editor,
            Copies copies,
            LetterChoices choices,
            CurrentAccount current,
            Clock clock) {
        this.campaigns = campaigns;
        this.headings = headings;
        this.editor = editor;
        this.copies = copies;
        this.choices = choices;
        this.current = current;
        this.clock = clock;
    }

    /**
     * @param seen what the form shows, for {@link Editor#SEEN}
     * @param theirs the section as somebody else left it meanwhile; null in peace
     */
    @CheckedTemplate(basePath = "campaign")
    record letter(
            Heading head,
            Form form,
            EditorView view,
            String seen,
            @Nullable Form theirs,
            boolean saved)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "campaign")
    record settings(
            Heading head,
            Form form,
            EditorView view,
            String seen,
            @Nullable Form theirs,
            boolean saved)
            implements TemplateInstance {}

    /** Makes the page of a section. */
    private interface Page {
        TemplateInstance show(
                Heading head,
                Form form,
                EditorView view,
                String seen,
                @Nullable Form theirs,
                boolean saved);
    }

    @GET
    @Path("letter-settings")
    public TemplateInstance letter(String slug, @QueryParam("saved") @Nullable String saved) {
        return open(slug, Section.LETTER, letter::new, saved != null);
    }

    @POST
    @Path("letter-settings")
    public Response letter(String slug, Form form) throws JsonProcessingException {
        return save(slug, Section.LETTER, form, letter::new, "letter-settings");
    }

    @GET
    @Path("settings")
    public TemplateInstance settings(String slug, @QueryParam("saved") @Nullable String saved) {
        return open(slug, Section.SETTINGS, settings::new, saved != null);
    }

    @POST
    @Path("settings")
    public Response settings(String slug, Form form) throws JsonProcessingException {
        return save(slug, Section.SETTINGS, form, settings::new, "settings");
    }

    /** Begins a campaign of one's own from this one. */
    @POST
    @Path("copy")
    public Response copy(String slug) {
        Campaign copy = copies.copy(campaigns.get(slug), current.get().id(), clock.instant());
        return Response.seeOther(URI.create("/desk/campaigns/" + copy.slug() + "/text")).build();
    }

    private TemplateInstance open(String slug, Section section, Page page, boolean saved) {
        Campaign campaign = campaigns.get(slug);
        Form form = editor.open(campaign, section);
        EditorView view = view(campaign, form);
        return page.show(headings.of(campaign), form, view, form.value(Editor.SEEN), null, saved);
    }

    private EditorView view(Campaign campaign, Form form) {
        return new EditorView(campaign, form, choices.templates(), choices.languages());
    }

    private Response save(String slug, Section section, Form form, Page page, String at)
            throws JsonProcessingException {
        try {
            String now = editor.save(slug, section, form, current.get().id(), clock.instant());
            return Response.seeOther(URI.create("/desk/campaigns/" + now + "/" + at + "?saved=yes"))
                    .build();
        } catch (InvalidInput e) {
            return again(slug, form.with(e.errors()), form.value(Editor.SEEN), null, page, 422);
        } catch (FrameIsFixed | SlugTaken e) {
            Form wrong = form.with(List.of(new FieldError("slug", e.getMessage())));
            return again(slug, wrong, form.value(Editor.SEEN), null, page, 409);
        } catch (ChangedMeanwhile e) {
            Form theirs = editor.open(campaigns.get(slug), section);
            return again(slug, form, theirs.value(Editor.SEEN), theirs, page, 409);
        }
    }

    private Response again(
            String slug, Form form, String seen, @Nullable Form theirs, Page page, int status) {
        Campaign campaign = campaigns.get(slug);
        EditorView view = view(campaign, form);
        return Response.status(status)
                .entity(page.show(headings.of(campaign), form, view, seen, theirs, false))
                .build();
    }
}
