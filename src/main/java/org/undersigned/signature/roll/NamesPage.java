package org.undersigned.signature.roll;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Campaign;
import org.undersigned.phrase.Names;
import org.undersigned.phrase.Phrases;
import org.undersigned.signature.Capacity;
import org.undersigned.signature.OpenDoors;
import org.undersigned.signature.Reader;
import org.undersigned.signature.Selection;
import org.undersigned.signature.SignatoryKind;
import org.undersigned.signature.Supporter;
import org.undersigned.signature.Supporters;
import org.undersigned.signature.form.SharedPage;
import org.undersigned.web.Listing;
import org.undersigned.web.Paging;

/** Who has signed, as far as everybody may know, A–Z. */
@Path("/campaigns/{slug}/signatories")
class NamesPage {

    private static final int ON_A_PAGE = 200;

    /** More than any appeal had. */
    private static final int ORGANISATIONS = 500;

    private final OpenDoors doors;
    private final Supporters supporters;
    private final SharedPage shared;
    private final Clock clock;

    NamesPage(OpenDoors doors, Supporters supporters, SharedPage shared, Clock clock) {
        this.doors = doors;
        this.supporters = supporters;
        this.shared = shared;
        this.clock = clock;
    }

    /** A line: the signatory, and what is said about them. */
    public record Line(String name, String about) {}

    /**
     * @param organisations all of them, on the first page only
     * @param disclaimer whether somebody is named with where they work
     */
    @CheckedTemplate(basePath = "signature/roll")
    record names(
            Phrases phrases,
            String slug,
            String lang,
            List<Line> organisations,
            Listing<Line> persons,
            boolean disclaimer)
            implements TemplateInstance {}

    @GET
    public Response show(
            @PathParam("slug") String slug,
            @QueryParam("lang") @DefaultValue("") String lang,
            @QueryParam("page") @Nullable String page,
            @Context Request request) {
        Campaign campaign = doors.campaign(slug, clock.instant());
        Phrases phrases = Phrases.in(lang.isEmpty() ? campaign.language() : lang);
        Paging paging = new Paging(Paging.of(page, null).page(), ON_A_PAGE);
        Listing<Supporter> persons = all(campaign, SignatoryKind.PERSON, paging);
        List<Supporter> organisations =
                paging.page() > 0
                        ? List.of()
                        : all(campaign, SignatoryKind.ORGANISATION, new Paging(0, ORGANISATIONS))
                                .items();
        boolean disclaimer =
                persons.items().stream().anyMatch(s -> s.capacity() == Capacity.IDENTIFICATION);
        names html =
                new names(
                        phrases,
                        campaign.slug(),
                        lang,
                        lines(organisations, phrases),
                        new Listing<>(lines(persons.items(), phrases), persons.total(), paging),
                        disclaimer);
        return shared.answerWithNames(html.render(), request);
    }

    private Listing<Supporter> all(Campaign campaign, SignatoryKind kind, Paging paging) {
        return supporters.page(campaign, new Reader.Everybody(), Selection.of(kind), paging);
    }

    private static List<Line> lines(List<Supporter> supporters, Phrases phrases) {
        return supporters.stream().map(s -> line(s, phrases)).toList();
    }

    private static Line line(Supporter s, Phrases phrases) {
        String country = s.country() == null ? "" : Names.country(s.country(), phrases.language());
        String organisation = s.kind() == SignatoryKind.PERSON ? s.organisation() : "";
        List<String> about = List.of(s.designation(), organisation, country);
        return new Line(
                s.signatory(),
                String.join(", ", about.stream().filter(part -> !part.isEmpty()).toList()));
    }
}
