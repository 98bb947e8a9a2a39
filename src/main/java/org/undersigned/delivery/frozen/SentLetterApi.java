package org.undersigned.delivery.frozen;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** The letter that left, for programs. */
@Path("/api/v1/deliveries/{id}/letter.pdf")
@RolesAllowed("COORDINATOR")
class SentLetterApi {

    private final SentLetters letters;

    SentLetterApi(SentLetters letters) {
        this.letters = letters;
    }

    @GET
    @Transactional
    public Response pdf(@RestPath UUID id) {
        return letters.pdf(id);
    }
}
