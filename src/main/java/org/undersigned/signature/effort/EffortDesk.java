package org.undersigned.signature.effort;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestPath;
import org.undersigned.account.CurrentAccount;
import org.undersigned.audit.Audit;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Campaigns;
import org.undersigned.campaign.revision.Heading;
import org.undersigned.campaign.revision.Headings;
import org.undersigned.web.Form;

/** Switches the work on and off for a campaign. */
@Path("/desk/campaigns/{slug}/effort")
@RolesAllowed("COORDINATOR")
class EffortDesk {

    private final Campaigns campaigns;
    private final Headings headings;
    private final Effort work;
    private final CurrentAccount current;
    private final Audit audit;
    private final Clock clock;

    EffortDesk(
            Campaigns campaigns,
            Headings headings,
            Effort work,
            CurrentAccount current,
            Audit audit,
            Clock clock) {
        this.campaigns = campaigns;
        this.headings = headings;
        this.work = work;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param wanted whether the staff ask for it
     * @param asked whether it is asked for now, if only since many sign
     */
    @CheckedTemplate(basePath = "signature/effort")
    record effort(Heading head, boolean wanted, boolean asked) implements TemplateInstance {}

    @GET
    @Transactional
    public TemplateInstance show(@RestPath String slug) {
        Campaign campaign = campaigns.get(slug);
        work.look();
        return new effort(
                headings.of(campaign),
                work.isWanted(campaign.id()),
                work.isAskedFor(campaign.id(), clock.instant()));
    }

    @POST
    @Transactional
    public Response turn(@RestPath String slug, Form form) {
        boolean on = form.value("wanted").equals("on");
        work.want(campaigns.get(slug).id(), on, current.get().id(), clock.instant());
        audit.record(on ? "effort.ask" : "effort.stop", slug);
        return Response.seeOther(URI.create("/desk/campaigns/" + slug + "/effort")).build();
    }
}
