package org.undersigned.delivery.frozen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.undersigned.audit.Audit;
import org.undersigned.campaign.Campaigns;
import org.undersigned.delivery.Deliveries;
import org.undersigned.delivery.Delivery;

/** Hands the very bytes that left to the staff, each look on record. */
@ApplicationScoped
class SentLetters {

    private final Deliveries deliveries;
    private final Campaigns campaigns;
    private final FrozenLetters frozen;
    private final Audit audit;

    SentLetters(Deliveries deliveries, Campaigns campaigns, FrozenLetters frozen, Audit audit) {
        this.deliveries = deliveries;
        this.campaigns = campaigns;
        this.frozen = frozen;
        this.audit = audit;
    }

    /**
     * @throws NotFoundException when no such delivery is known, or nothing has left
     */
    Response pdf(UUID id) {
        Delivery delivery = deliveries.findByIdOptional(id).orElseThrow(NotFoundException::new);
        byte[] pdf = frozen.pdf(delivery).orElseThrow(NotFoundException::new);
        audit.record("delivery.letter", id.toString());
        String slug = campaigns.findById(delivery.campaignId()).slug();
        return Response.ok(pdf, "application/pdf")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"" + slug + "-" + delivery.round() + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
