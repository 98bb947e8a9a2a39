package org.undersigned.cosigner;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.undersigned.account.CurrentAccount;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Campaigns;
import org.undersigned.campaign.revision.Heading;
import org.undersigned.campaign.revision.Headings;
import org.undersigned.web.FieldError;
import org.undersigned.web.Form;

/** A list of co-signers pasted or uploaded, with what is wrong said line by line. */
@Path("/desk/campaigns/{slug}/signatories/import")
@RolesAllowed("COORDINATOR")
@Transactional
class ImportDesk {

    private final Campaigns campaigns;
    private final Roster roster;
    private final Headings headings;
    private final CurrentAccount current;
    private final Clock clock;

    ImportDesk(
            Campaigns campaigns,
            Roster roster,
            Headings headings,
            CurrentAccount current,
            Clock clock) {
        this.campaigns = campaigns;
        this.roster = roster;
        this.headings = headings;
        this.current = current;
        this.clock = clock;
    }

    /**
     * @param rejected the lines that cannot be taken; empty before anything was sent
     */
    @CheckedTemplate(basePath = "cosigner")
    record importing(Heading head, Form form, List<SignatoryList.RejectedLine> rejected)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show(String slug) {
        Form form = Form.of(Map.of("list", SignatoryList.HEADER + "\n"));
        return new importing(headings.of(campaigns.get(slug)), form, List.of());
    }

    @POST
    public Response take(String slug, Form form) {
        Campaign campaign = campaigns.get(slug);
        byte[] csv =
                form.upload("file")
                        .map(Form.Upload::bytes)
                        .orElseGet(() -> form.value("list").getBytes(StandardCharsets.UTF_8));
        SignatoryList list = SignatoryList.read(csv);
        LineCheck check = new LineCheck();
        String how = check.how(form.value("how"));
        List<FieldError> errors = check.checks().errors();
        if (!errors.isEmpty() || !list.rejected().isEmpty()) {
            return again(campaign, 422, form, csv, errors, list.rejected());
        }
        try {
            roster.add(
                    campaign,
                    list.lines(),
                    new Attestation(current.get().name(), how, clock.instant()));
        } catch (CosigningClosed e) {
            List<FieldError> closed = List.of(new FieldError("list", e.getMessage()));
            return again(campaign, 409, form, csv, closed, List.of());
        }
        return Response.seeOther(
                        URI.create("/desk/campaigns/" + slug + "/signatories?done=imported"))
                .build();
    }

    /** An uploaded file comes back as text, so that it can be corrected on the spot. */
    private Response again(
            Campaign campaign,
            int status,
            Form form,
            byte[] csv,
            List<FieldError> errors,
            List<SignatoryList.RejectedLine> rejected) {
        Form shown =
                Form.of(
                                Map.of(
                                        "list",
                                        new String(csv, StandardCharsets.UTF_8),
                                        "how",
                                        form.value("how")))
                        .with(errors);
        return Response.status(status)
                .entity(new importing(headings.of(campaign), shown, rejected))
                .build();
    }
}
