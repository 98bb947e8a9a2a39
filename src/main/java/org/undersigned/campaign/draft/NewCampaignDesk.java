package org.undersigned.campaign.draft;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.undersigned.account.CurrentAccount;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignKind;
import org.undersigned.campaign.LetterChoices;
import org.undersigned.organisation.Organisation;
import org.undersigned.organisation.Organisations;
import org.undersigned.web.Choice;
import org.undersigned.web.FieldError;
import org.undersigned.web.Form;
import org.undersigned.web.InvalidInput;

/** Where a campaign begins: its kind first. */
@Path("/desk/campaigns/new")
@RolesAllowed("DRAFTER")
class NewCampaignDesk {

    private static final List<Choice> KINDS =
            List.of(
                    kind(
                            CampaignKind.OPEN_LETTER,
                            "Open letter – your organisation writes to officials and signs alone."),
                    kind(
                            CampaignKind.JOINT_APPEAL,
                            "Joint appeal – persons and organisations whom you invite sign one text."),
                    kind(
                            CampaignKind.PETITION,
                            "Petition – everybody may sign through a public page."),
                    kind(
                            CampaignKind.URGENT_ACTION,
                            "Urgent action – everybody may sign, and the letter goes out within days."),
                    kind(
                            CampaignKind.STATEMENT,
                            "Statement – published to the press and the public; nobody signs it."));

    private final Organisations organisations;
    private final Drafts drafts;
    private final LetterChoices choices;
    private final CurrentAccount current;
    private final Clock clock;

    NewCampaignDesk(
            Organisations organisations,
            Drafts drafts,
            LetterChoices choices,
            CurrentAccount current,
            Clock clock) {
        this.organisations = organisations;
        this.drafts = drafts;
        this.choices = choices;
        this.current = current;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "campaign")
    record begin(Form form, List<Choice> kinds, List<Choice> languages)
            implements TemplateInstance {}

    private static Choice kind(CampaignKind kind, String explanation) {
        return new Choice(kind.name(), explanation);
    }

    @GET
    public TemplateInstance begin() {
        String language = organisations.find().map(Organisation::language).orElse("en");
        return page(Form.of(Map.of("language", language)));
    }

    @POST
    public Response begin(Form form) {
        try {
            Campaign campaign =
                    drafts.begin(
                            CampaignForm.begun(
                                    form.value("kind"),
                                    form.value("title"),
                                    form.value("slug"),
                                    form.value("language"),
                                    form.has("sensitive", "on")),
                            current.get().id(),
                            clock.instant());
            String next = campaign.kind() == CampaignKind.STATEMENT ? "text" : "targets";
            return Response.seeOther(URI.create("/desk/campaigns/" + campaign.slug() + "/" + next))
                    .build();
        } catch (InvalidInput e) {
            return again(form.with(e.errors()));
        } catch (SlugTaken e) {
            return again(form.with(List.of(new FieldError("slug", e.getMessage()))));
        }
    }

    private Response again(Form form) {
        return Response.status(422).entity(page(form)).build();
    }

    private begin page(Form form) {
        return new begin(form, KINDS, Tongues.choices(choices.languages(), form.value("language")));
    }
}
