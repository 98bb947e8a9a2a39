package org.undersigned.cosigner.invitation;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** A link that a mail program broke off before its token (signing.md A8). */
@Path("/invited")
class CutInvitation {

    @GET
    public Response show() {
        return InvitedPage.nothingHere();
    }
}
