package org.undersigned.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.web.Listing;
import org.undersigned.web.Paging;

/** Who did what, newest first, for programs. */
@Path("/api/v1/audit")
@RolesAllowed("ADMIN")
class AuditApi {

    private final AuditEntries entries;

    AuditApi(AuditEntries entries) {
        this.entries = entries;
    }

    /**
     * @param account null for what the server did by itself
     */
    record Entry(
            @Nullable Long id,
            Instant at,
            @Nullable UUID account,
            String who,
            String action,
            String subject) {

        static Entry of(AuditEntry entry) {
            return new Entry(
                    entry.id(),
                    entry.at(),
                    entry.accountId(),
                    entry.who(),
                    entry.action(),
                    entry.subject());
        }
    }

    @GET
    public Listing<Entry> list(
            @QueryParam("page") @Nullable String page, @QueryParam("size") @Nullable String size) {
        return entries.newest(Paging.of(page, size)).map(Entry::of);
    }
}
