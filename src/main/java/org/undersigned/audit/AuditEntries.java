package org.undersigned.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import org.undersigned.web.Listing;
import org.undersigned.web.Paging;

/** Everything that was done. */
@ApplicationScoped
class AuditEntries implements PanacheRepository<AuditEntry> {

    Listing<AuditEntry> newest(Paging paging) {
        var all = find("order by id desc");
        return new Listing<>(all.page(paging.page(), paging.size()).list(), all.count(), paging);
    }
}
