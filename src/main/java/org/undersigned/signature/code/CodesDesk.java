package org.undersigned.signature.code;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;
import org.undersigned.audit.Audit;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Campaigns;
import org.undersigned.campaign.revision.Heading;
import org.undersigned.campaign.revision.Headings;
import org.undersigned.web.Checks;
import org.undersigned.web.Form;
import org.undersigned.web.InvalidInput;

/** Makes codes for a partner; the file that comes back is the only copy. */
@Path("/desk/campaigns/{slug}/codes")
@RolesAllowed("COORDINATOR")
class CodesDesk {

    private static final int MOST = 5000;

    private final Campaigns campaigns;
    private final Headings headings;
    private final Codes all;
    private final Audit audit;
    private final Clock clock;

    CodesDesk(Campaigns campaigns, Headings headings, Codes all, Audit audit, Clock clock) {
        this.campaigns = campaigns;
        this.headings = headings;
        this.all = all;
        this.audit = audit;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "signature/code")
    record codes(Heading head, List<CodeBatch> batches, Form form) implements TemplateInstance {}

    @GET
    public TemplateInstance show(@RestPath String slug) {
        return page(campaigns.get(slug), Form.blank());
    }

    @POST
    @Transactional
    public Response make(@RestPath String slug, Form form) {
        Campaign campaign = campaigns.get(slug);
        campaign.refuseIfArchived();
        Checks checks = new Checks();
        String partner = checks.required("partner", form.value("partner"), Checks.LINE);
        int size = checks.number("size", form.value("size"), 0, 1, MOST);
        if (form.value("size").isBlank()) {
            checks.refuse("size", "Say how many, from 1 to " + MOST + ".");
        }
        try {
            checks.done();
        } catch (InvalidInput e) {
            return Response.status(422).entity(page(campaign, form.with(e.errors()))).build();
        }
        List<String> made = all.make(campaign.id(), partner, size, LocalDate.now(clock));
        audit.record("codes.make", slug + ", " + size + " for " + partner);
        return file(slug, made);
    }

    /** A header, and a code on each line (RFC 4180). */
    private static Response file(String slug, List<String> codes) {
        String lines = codes.stream().collect(Collectors.joining("\r\n", "code\r\n", "\r\n"));
        return Response.ok(lines, "text/csv;charset=UTF-8;header=present")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + slug + "-codes.csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private codes page(Campaign campaign, Form form) {
        return new codes(headings.of(campaign), all.of(campaign.id()), form);
    }
}
