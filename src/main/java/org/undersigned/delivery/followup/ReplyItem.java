package org.undersigned.delivery.followup;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reply as the JSON API shows it. */
record ReplyItem(
        UUID id,
        LocalDate receivedOn,
        String summary,
        @Nullable String text,
        @JsonProperty("public") boolean open) {

    static ReplyItem of(Reply reply) {
        return new ReplyItem(
                reply.id(), reply.receivedOn(), reply.summary(), reply.text(), reply.isPublic());
    }
}
