package org.undersigned.organisation;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The logo, for pages that show it. */
@Path("/organisation/logo")
class LogoPage {

    private final Organisations organisations;

    LogoPage(Organisations organisations) {
        this.organisations = organisations;
    }

    /** Opened by itself, an SVG is a document: it was checked, and still may do nothing. */
    @GET
    public Response show() {
        return organisations
                .find()
                .filter(organisation -> organisation.logo() != null)
                .map(
                        organisation ->
                                Response.ok(organisation.logo(), organisation.logoType())
                                        .header(
                                                "Content-Security-Policy",
                                                "default-src 'none'; style-src 'unsafe-inline';"
                                                        + " sandbox")
                                        .header("Cache-Control", "max-age=60")
                                        .build())
                .orElseThrow(NotFoundException::new);
    }
}
