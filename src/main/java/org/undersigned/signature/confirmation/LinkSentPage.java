package org.undersigned.signature.confirmation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.undersigned.phrase.Phrases;

/** What everybody reads who asked for a lost link, whatever they asked for. */
@Path("/link-sent")
class LinkSentPage {

    @CheckedTemplate(basePath = "signature/confirmation")
    record sent(Phrases phrases) implements TemplateInstance {}

    @GET
    public Response show(@QueryParam("lang") @DefaultValue("") String lang) {
        return Discreet.page(200, new sent(Phrases.in(lang)));
    }
}
