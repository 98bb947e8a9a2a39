package org.undersigned.reading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The letter of a campaign as a file, for a browser of the staff. */
@Path("/desk/campaigns/{slug}/letter.{ending:pdf|docx|txt|eml}")
@RolesAllowed({"DRAFTER", "REVIEWER", "COORDINATOR"})
class LetterDesk {

    private final StaffLetters letters;

    LetterDesk(StaffLetters letters) {
        this.letters = letters;
    }

    @GET
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
