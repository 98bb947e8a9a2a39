package org.undersigned.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Where the staff arrive. */
@Path("/desk")
class StartDesk {

    @CheckedTemplate(basePath = "home")
    record start() implements TemplateInstance {}

    @GET
    public TemplateInstance show() {
        return new start();
    }
}
