package org.undersigned.signature.form;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Campaign;
import org.undersigned.phrase.Phrases;
import org.undersigned.signature.OpenDoors;
import org.undersigned.web.Site;

/** What everybody reads who sent the form, whatever became of it. */
@Path("/campaigns/{slug}/thank-you")
class ThanksPage {

    private final OpenDoors doors;
    private final Site site;
    private final Clock clock;
    private final String leaveTo;

    ThanksPage(
            OpenDoors doors,
            Site site,
            Clock clock,
            @ConfigProperty(name = "undersigned.leave-to", defaultValue = "about:blank")
                    String leaveTo) {
        this.doors = doors;
        this.site = site;
        this.clock = clock;
        this.leaveTo = leaveTo;
    }

    /**
     * @param appeal the address of the appeal, to pass on; null where the page must not name it
     */
    @CheckedTemplate(basePath = "signature/form")
    record thanks(Phrases phrases, @Nullable String appeal, String leaveTo)
            implements TemplateInstance {}

    @GET
    public Response show(
            @PathParam("slug") String slug, @QueryParam("lang") @DefaultValue("") String lang) {
        Campaign campaign = doors.campaign(slug, clock.instant());
        String appeal = campaign.isSensitive() ? null : site.link("/campaigns/" + campaign.slug());
        return SharedPage.forOne(200, new thanks(Phrases.in(lang), appeal, leaveTo));
    }
}
