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
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.undersigned.campaign.Campaign;
import org.undersigned.database.Edits;
import org.undersigned.phrase.Names;
import org.undersigned.phrase.Phrases;
import org.undersigned.signature.Figures;
import org.undersigned.signature.OpenDoors;
import org.undersigned.signature.form.SharedPage;

/** How many signed from which country, in steps that betray nobody who is alone there. */
@Path("/campaigns/{slug}/countries")
class CountriesPage {

    /** Counting a million takes a second, so nobody makes it happen more often than this. */
    private static final Duration KEPT = Duration.ofSeconds(30);

    private final OpenDoors doors;
    private final Figures figures;
    private final Edits edits;
    private final SharedPage shared;
    private final Clock clock;
    private final Map<UUID, Counted> counted = new ConcurrentHashMap<>();

    CountriesPage(OpenDoors doors, Figures figures, Edits edits, SharedPage shared, Clock clock) {
        this.doors = doors;
        this.figures = figures;
        this.edits = edits;
        this.shared = shared;
        this.clock = clock;
    }

    /**
     * @param edition {@link Edits} when it was counted: what staff hide is gone at once
     */
    private record Counted(SortedMap<String, Long> numbers, Instant at, long edition) {}

    /**
     * @param name as the reader calls it; empty for all that are not told apart
     */
    public record Line(String name, long number) {}

    @CheckedTemplate(basePath = "signature/roll")
    record countries(Phrases phrases, String slug, String lang, List<Line> lines)
            implements TemplateInstance {}

    @GET
    public Response show(
            @PathParam("slug") String slug,
            @QueryParam("lang") @DefaultValue("") String lang,
            @Context Request request) {
        Instant now = clock.instant();
        Campaign campaign = doors.campaign(slug, now);
        Phrases phrases = Phrases.in(lang.isEmpty() ? campaign.language() : lang);
        List<Line> lines =
                count(campaign, now).entrySet().stream()
                        .map(country -> line(country, phrases))
                        .sorted(
                                Comparator.comparing((Line line) -> line.name().isEmpty())
                                        .thenComparing(Line::number, Comparator.reverseOrder())
                                        .thenComparing(Line::name))
                        .toList();
        countries page = new countries(phrases, campaign.slug(), lang, lines);
        return shared.answerWithNames(page.render(), request);
    }

    private SortedMap<String, Long> count(Campaign campaign, Instant now) {
        return counted.compute(
                        campaign.id(),
                        (id, last) ->
                                last != null && isFresh(last, now) ? last : ask(campaign, now))
                .numbers();
    }

    private boolean isFresh(Counted last, Instant now) {
        return last.edition() == edits.made()
                && Duration.between(last.at(), now).abs().compareTo(KEPT) < 0;
    }

    private Counted ask(Campaign campaign, Instant now) {
        long edition = edits.made();
        return new Counted(figures.byCountry(campaign), now, edition);
    }

    private static Line line(Map.Entry<String, Long> country, Phrases phrases) {
        String code = country.getKey();
        String name = code.isEmpty() ? "" : Names.country(code, phrases.language());
        return new Line(name, country.getValue());
    }
}
