package org.undersigned.export;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Lists of those who signed, for programs. */
@Path("/api/v1/campaigns/{slug}/signatures.csv")
@RolesAllowed("COORDINATOR")
class ExportApi {

    private final ExportAnswer answer;

    ExportApi(ExportAnswer answer) {
        this.answer = answer;
    }

    @GET
    @Operation(
            summary = "Those who signed, as CSV (UTF-8, RFC 4180), streamed",
            description =
                    "for=PRESS (public names only), TARGET&target={id} (also the names given for"
                            + " officials) or STAFF. who=SIGNATORIES gives the named co-signers in"
                            + " their order. excel=true begins with a byte order mark. A cell that a"
                            + " spreadsheet would take for a formula gets an apostrophe in front: take"
                            + " one away wherever one stands, at the start or after ; tab or a line"
                            + " break, before = + - @ tab or a line break. 409: more names that not everybody"
                            + " may read than one account takes alone within 24 hours; ask a second"
                            + " person at the desk, under Lists, then fetch the same list again.")
    public Response list(String slug, @BeanParam ExportForm form) {
        return answer.to(slug, form);
    }
}
