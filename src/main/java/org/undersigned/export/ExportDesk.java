package org.undersigned.export;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignTarget;
import org.undersigned.campaign.Campaigns;
import org.undersigned.campaign.revision.Heading;
import org.undersigned.campaign.revision.Headings;

/** Lists of those who signed, for people: which file is for whom. */
@Path("/desk/campaigns/{slug}")
@RolesAllowed("COORDINATOR")
class ExportDesk {

    private final Campaigns campaigns;
    private final Headings headings;
    private final ExportAnswer answer;

    ExportDesk(Campaigns campaigns, Headings headings, ExportAnswer answer) {
        this.campaigns = campaigns;
        this.headings = headings;
        this.answer = answer;
    }

    @CheckedTemplate(basePath = "export")
    record lists(
            Campaign campaign, Heading head, List<CampaignTarget> receivers, List<Column> columns)
            implements TemplateInstance {}

    @GET
    @Path("export")
    @Transactional
    public TemplateInstance show(String slug) {
        Campaign campaign = campaigns.get(slug);
        List<CampaignTarget> receivers =
                campaign.targets().stream().filter(CampaignTarget::receivesNames).toList();
        return new lists(campaign, headings.of(campaign), receivers, Columns.of(Recipient.STAFF));
    }

    @GET
    @Path("signatures.csv")
    public Response list(String slug, @BeanParam ExportForm form) {
        return answer.to(slug, form);
    }
}
