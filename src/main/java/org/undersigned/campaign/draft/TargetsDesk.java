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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.undersigned.account.CurrentAccount;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Campaigns;
import org.undersigned.campaign.draft.CampaignForm.TargetForm;
import org.undersigned.campaign.revision.Heading;
import org.undersigned.campaign.revision.Headings;
import org.undersigned.official.Official;
import org.undersigned.official.Officials;
import org.undersigned.web.Form;
import org.undersigned.web.InvalidInput;

/** Whom the letter is addressed to: found, added, put in order, all in one form. */
@Path("/desk/campaigns/{slug}/targets")
@RolesAllowed("DRAFTER")
class TargetsDesk {

    private static final int FOUND = 20;

    private final Campaigns campaigns;
    private final Officials officials;
    private final Headings headings;
    private final Editor editor;
    private final CurrentAccount current;
    private final Clock clock;

    TargetsDesk(
            Campaigns campaigns,
            Officials officials,
            Headings headings,
            Editor editor,
            CurrentAccount current,
            Clock clock) {
        this.campaigns = campaigns;
        this.officials = officials;
        this.headings = headings;
        this.editor = editor;
        this.current = current;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "campaign")
    record targets(
            Heading head, Form form, TargetsView view, String seen, boolean stale, boolean saved)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show(String slug, @QueryParam("saved") @Nullable String saved) {
        Campaign campaign = campaigns.get(slug);
        TargetRows rows = TargetRows.of(campaign);
        String seen = editor.fingerprint(campaign, Section.TARGETS);
        return page(campaign, rows, rows.form(), "", seen, false, saved != null);
    }

    @POST
    public Response save(String slug, Form form) throws JsonProcessingException {
        Campaign campaign = campaigns.get(slug);
        TargetRows rows = TargetRows.of(form);
        String button = form.value("do");
        String seen = form.value(Editor.SEEN);
        String q = form.value("q");
        if (button.equals("search")) {
            return Response.ok(page(campaign, rows, rows.form(), q, seen, false, false)).build();
        }
        rows.press(button);
        try {
            editor.saveTargets(slug, rows.rows(), seen, current.get().id(), clock.instant());
            return Response.seeOther(URI.create("/desk/campaigns/" + slug + "/targets?saved=yes"))
                    .build();
        } catch (InvalidInput e) {
            Form wrong = rows.form().with(e.errors());
            return answer(422, page(campaign, rows, wrong, q, seen, false, false));
        } catch (ChangedMeanwhile e) {
            String now = editor.fingerprint(campaign, Section.TARGETS);
            return answer(409, page(campaign, rows, rows.form(), q, now, true, false));
        }
    }

    private static Response answer(int status, TemplateInstance page) {
        return Response.status(status).entity(page).build();
    }

    private TemplateInstance page(
            Campaign campaign,
            TargetRows rows,
            Form form,
            String q,
            String seen,
            boolean stale,
            boolean saved) {
        List<TargetForm> targets = rows.rows();
        LocalDate day =
                Optional.ofNullable(campaign.letter().date()).orElseGet(() -> LocalDate.now(clock));
        List<TargetsView.Row> lines =
                IntStream.range(0, targets.size())
                        .mapToObj(
                                i ->
                                        new TargetsView.Row(
                                                i, targets.get(i), official(targets.get(i)), day))
                        .toList();
        List<Official> found = q.isBlank() ? null : officials.matching(q).page(0, FOUND).list();
        TargetsView view = new TargetsView(lines, q, found);
        return new targets(headings.of(campaign), form, view, seen, stale, saved);
    }

    private @Nullable Official official(TargetForm target) {
        try {
            return Optional.ofNullable(target.official())
                    .map(UUID::fromString)
                    .flatMap(officials::findByIdOptional)
                    .orElse(null);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
