package org.undersigned.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import org.undersigned.web.Listing;
import org.undersigned.web.Paging;

/** Who did what, newest first. */
@Path("/desk/audit")
@RolesAllowed("ADMIN")
class AuditDesk {

    private final AuditEntries entries;

    AuditDesk(AuditEntries entries) {
        this.entries = entries;
    }

    @CheckedTemplate(basePath = "audit")
    record audit(Listing<AuditEntry> entries) implements TemplateInstance {}

    @GET
    public TemplateInstance show(@QueryParam("page") @Nullable String page) {
        return new audit(entries.newest(Paging.of(page, null)));
    }
}
