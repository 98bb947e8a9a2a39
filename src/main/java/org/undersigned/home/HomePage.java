package org.undersigned.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignState;
import org.undersigned.campaign.Campaigns;
import org.undersigned.campaign.Signing;

/** The front door: campaigns that are open to the public. */
@Path("/")
class HomePage {

    private static final int SHOWN = 100;

    private final Campaigns campaigns;
    private final Cards cards;

    HomePage(Campaigns campaigns, Cards cards) {
        this.campaigns = campaigns;
        this.cards = cards;
    }

    @CheckedTemplate(basePath = "home")
    record home(List<Card> open) implements TemplateInstance {}

    /** Any cache may hold it for a moment: it names nobody (signing.md D). */
    @GET
    public Response show() {
        List<Card> open =
                cards.of(
                        campaigns.newest(CampaignState.OPEN).page(0, SHOWN).list().stream()
                                .filter(HomePage::concernsEverybody)
                                .toList());
        return Response.ok(new home(open)).header("Cache-Control", "public, max-age=10").build();
    }

    private static boolean concernsEverybody(Campaign campaign) {
        return campaign.signing() == Signing.PUBLIC || campaign.isPublished();
    }
}
