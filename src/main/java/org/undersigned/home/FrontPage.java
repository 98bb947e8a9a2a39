package org.undersigned.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignState;
import org.undersigned.campaign.Campaigns;
import org.undersigned.campaign.Tally;
import org.undersigned.campaign.revision.RevisionText;
import org.undersigned.campaign.revision.Revisions;
import org.undersigned.organisation.Organisation;
import org.undersigned.organisation.Organisations;
import org.undersigned.phrase.Names;
import org.undersigned.phrase.Phrases;
import org.undersigned.signature.OpenDoors;
import org.undersigned.signature.form.SharedPage;
import org.undersigned.signature.tally.Tallies;
import org.undersigned.web.Choice;

/** What is open to the public; and where links end that are no longer valid. */
@Path("/")
class FrontPage {

    /** What may stand after {@code ?word=}; each is a phrase. */
    private static final Set<String> WORDS = Set.of("link", "declined", "erased", "passed");

    private final Campaigns campaigns;
    private final Revisions revisions;
    private final Tallies tallies;
    private final Organisations organisations;
    private final OpenDoors doors;
    private final SharedPage shared;
    private final Clock clock;

    FrontPage(
            Campaigns campaigns,
            Revisions revisions,
            Tallies tallies,
            Organisations organisations,
            OpenDoors doors,
            SharedPage shared,
            Clock clock) {
        this.campaigns = campaigns;
        this.revisions = revisions;
        this.tallies = tallies;
        this.organisations = organisations;
        this.doors = doors;
        this.shared = shared;
        this.clock = clock;
    }

    /** An appeal in the list, in the reader's language where it has one. */
    public record Entry(Campaign campaign, RevisionText text, Tally tally) {}

    /**
     * @param asked whether the reader chose the language
     * @param word a phrase about what was just done; empty on an ordinary visit
     */
    @CheckedTemplate(basePath = "home")
    record front(
            Phrases phrases,
            boolean asked,
            List<Choice> languages,
            List<Entry> entries,
            String word)
            implements TemplateInstance {}

    @GET
    public Response show(
            @QueryParam("lang") @DefaultValue("") String lang,
            @QueryParam("word") @DefaultValue("") String word,
            @Context HttpHeaders headers,
            @Context Request request) {
        Instant now = clock.instant();
        if (WORDS.contains(word)) {
            // This answer is for one person, so their browser may be asked for a language.
            String language = headers.getAcceptableLanguages().getFirst().toLanguageTag();
            return SharedPage.forOne(200, page(language, false, word, now));
        }
        String language = lang.isEmpty() ? usual() : lang;
        return shared.answer(page(language, !lang.isEmpty(), "", now).render(), request);
    }

    private front page(String language, boolean asked, String word, Instant now) {
        Phrases phrases = Phrases.in(language);
        return new front(
                phrases, asked, Names.ofThemselves(Phrases.LANGUAGES), entries(phrases, now), word);
    }

    private String usual() {
        return organisations.find().map(Organisation::language).orElse("en");
    }

    private List<Entry> entries(Phrases reader, Instant now) {
        return campaigns.newest(CampaignState.OPEN).list().stream()
                .filter(campaign -> doors.admit(campaign, now))
                .map(campaign -> entry(campaign, reader))
                .toList();
    }

    private Entry entry(Campaign campaign, Phrases reader) {
        Map<String, RevisionText> texts = revisions.inForce(campaign).texts();
        RevisionText original = texts.get(campaign.language());
        RevisionText text = texts.getOrDefault(reader.language(), original);
        return new Entry(campaign, text, tallies.published(campaign));
    }
}
