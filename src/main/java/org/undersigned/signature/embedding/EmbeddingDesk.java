package org.undersigned.signature.embedding;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.undersigned.audit.Audit;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Campaigns;
import org.undersigned.campaign.revision.Heading;
import org.undersigned.campaign.revision.Headings;
import org.undersigned.web.Checks;
import org.undersigned.web.Form;
import org.undersigned.web.Site;

/** Where the staff say which sites may show the form, and take the line for them to paste. */
@Path("/desk/campaigns/{slug}/other-sites")
@RolesAllowed({"DRAFTER", "COORDINATOR"})
class EmbeddingDesk {

    private static final int LONGEST_LIST = 4000;

    private final Campaigns campaigns;
    private final Headings headings;
    private final Hosts hosts;
    private final Site site;
    private final Audit audit;

    EmbeddingDesk(Campaigns campaigns, Headings headings, Hosts hosts, Site site, Audit audit) {
        this.campaigns = campaigns;
        this.headings = headings;
        this.hosts = hosts;
        this.site = site;
        this.audit = audit;
    }

    /**
     * @param frame what a partner pastes into a page
     */
    @CheckedTemplate(basePath = "signature/embedding")
    record sites(
            Heading head, String address, String frame, boolean allowed, boolean saved, Form form)
            implements TemplateInstance {}

    @GET
    @Transactional
    public TemplateInstance show(
            @RestPath String slug, @QueryParam("saved") @Nullable String saved) {
        Campaign campaign = campaigns.get(slug);
        Form form = Form.of(Map.of("origins", String.join("\n", hosts.of(campaign))));
        return page(campaign, form, saved != null);
    }

    @POST
    @Transactional
    public Response keep(@RestPath String slug, Form form) {
        Campaign campaign = campaigns.get(slug);
        campaign.refuseIfArchived();
        Checks checks = new Checks();
        List<String> lines =
                checks.text("origins", form.value("origins"), LONGEST_LIST)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList();
        TreeSet<String> origins = new TreeSet<>();
        for (String line : lines) {
            Optional<String> origin = Origin.of(line);
            origin.ifPresentOrElse(
                    origins::add,
                    () ->
                            checks.refuse(
                                    "origins",
                                    "“%s” is no address of a site that begins with https://."
                                            .formatted(line.strip())));
        }
        if (campaign.isSensitive() && !origins.isEmpty()) {
            checks.refuse("origins", "A sensitive campaign is never shown on another site.");
        }
        if (!checks.errors().isEmpty()) {
            Form wrong = form.with(checks.errors());
            return Response.status(422).entity(page(campaign, wrong, false)).build();
        }
        hosts.keep(campaign.id(), origins);
        audit.record("campaign.embed", slug + ", " + String.join(" ", origins));
        return Response.seeOther(URI.create("/desk/campaigns/" + slug + "/other-sites?saved=1"))
                .build();
    }

    private sites page(Campaign campaign, Form form, boolean saved) {
        String page = site.link("/campaigns/" + campaign.slug());
        Heading head = headings.of(campaign);
        Frame frame = new Frame(page, campaign.language(), head.title());
        boolean allowed = !hosts.of(campaign).isEmpty();
        return new sites(head, page, frame.html(Frame.WIDTH, Frame.HEIGHT), allowed, saved, form);
    }
}
