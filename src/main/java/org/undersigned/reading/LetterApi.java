package org.undersigned.reading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The letter of a campaign in any state, for programs of the staff. */
@Path("/api/v1/campaigns/{slug}/letter.{ending:pdf|docx|html|txt|eml}")
@RolesAllowed({"DRAFTER", "REVIEWER", "COORDINATOR"})
class LetterApi {

    private final StaffLetters letters;

    LetterApi(StaffLetters letters) {
        this.letters = letters;
    }

    @GET
    @Operation(
            summary = "The letter as it stands",
            description = "For one target, in one language, with those supporters who may be read.")
    public Response read(
            @RestPath String slug,
            @RestPath String ending,
            @QueryParam("target") @Nullable String target,
            @QueryParam("lang") @Nullable String lang,
            @QueryParam("annex") @Nullable String annex,
            @QueryParam("volume") @Nullable String volume) {
        LetterFormat format = LetterFormat.ending(ending);
        return letters.read(slug, new StaffLetters.Request(format, target, lang, annex, volume));
    }
}
