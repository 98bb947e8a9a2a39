package org.undersigned.delivery.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An answer to a delivered letter. */
@Entity
@Table(name = "delivery_reply")
public class Reply {

    @Id private UUID id;

    @Column(name = "delivery_id")
    private UUID deliveryId;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    private String summary;
    private @Nullable String text;

    @Column(name = "is_public")
    private boolean open;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    protected Reply() {}

    Reply(UUID deliveryId, ReplyForm.Checked form, UUID recordedBy, Instant now) {
        this.id = UUID.randomUUID();
        this.deliveryId = deliveryId;
        this.receivedOn = form.receivedOn();
        this.summary = form.summary();
        this.text = form.text().isEmpty() ? null : form.text();
        this.open = form.open();
        this.recordedBy = recordedBy;
        this.recordedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID deliveryId() {
        return deliveryId;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    /** One line. */
    public String summary() {
        return summary;
    }

    /** The whole answer; null when nobody typed it in. */
    public @Nullable String text() {
        return text;
    }

    /** Whether it may be shown to everybody. */
    public boolean isPublic() {
        return open;
    }
}
