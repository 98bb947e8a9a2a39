package org.undersigned.signature.form;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.undersigned.phrase.Phrases;

/** The same thanks at an address that does not say what was signed (signing.md A7). */
@Path("/thank-you")
class DiscreetThanksPage {

    private final String leaveTo;

    DiscreetThanksPage(
            @ConfigProperty(name = "undersigned.leave-to", defaultValue = "about:blank")
                    String leaveTo) {
        this.leaveTo = leaveTo;
    }

    @GET
    public Response show(@QueryParam("lang") @DefaultValue("") String lang) {
        return SharedPage.forOne(200, ThanksPage.discreet(Phrases.in(lang), leaveTo));
    }
}
