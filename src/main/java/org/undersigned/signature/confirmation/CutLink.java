package org.undersigned.signature.confirmation;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** A link that a mail program broke off before its token (signing.md A8). */
@Path("/{start: confirm|signature}")
class CutLink {

    @GET
    public Response show() {
        return Discreet.nothingHere();
    }
}
