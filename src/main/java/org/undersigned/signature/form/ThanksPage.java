package org.undersigned.signature.form;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.undersigned.phrase.Phrases;
import org.undersigned.signature.limit.Throttle;
import org.undersigned.signature.sharing.Sharing;
import org.undersigned.web.Site;

/** What everybody reads who sent the form, whatever became of it. */
@Path("/campaigns/{slug}/thank-you")
class ThanksPage {

    private static final long HOURS = Throttle.LONGEST.toHours();

    private final Notices notices;
    private final Site site;
    private final Clock clock;
    private final String leaveTo;

    ThanksPage(
            Notices notices,
            Site site,
            Clock clock,
            @ConfigProperty(name = "undersigned.leave-to", defaultValue = "about:blank")
                    String leaveTo) {
        this.notices = notices;
        this.site = site;
        this.clock = clock;
        this.leaveTo = leaveTo;
    }

    /**
     * @param hours how long a mail may take at most
     * @param frame whether another site shows it, where its links must open elsewhere
     * @param again where the mail can be asked for once more; null where the page must not name the
     *     appeal, as is {@code sharing}
     */
    @CheckedTemplate(basePath = "signature/form")
    record thanks(
            Phrases phrases,
            long hours,
            @Nullable String again,
            @Nullable Sharing sharing,
            boolean frame,
            String leaveTo)
            implements TemplateInstance {}

    @GET
    public Response show(
            @PathParam("slug") String slug,
            @QueryParam("lang") @DefaultValue("") String lang,
            @QueryParam("frame") @DefaultValue("") String frame) {
        Notice notice = notices.of(slug, clock.instant());
        String language = notice.language(lang);
        Phrases phrases = Phrases.in(language);
        if (notice.campaign().isSensitive()) {
            return SharedPage.forOne(200, discreet(phrases, leaveTo));
        }
        String page = "/campaigns/" + notice.campaign().slug();
        Sharing sharing =
                new Sharing(
                        phrases,
                        notice.text(language).title(),
                        site.link(page + "?lang=" + language));
        String again = page + "/lost-link?lang=" + language;
        boolean framed = EmbedPage.isFrame(frame);
        Response answer =
                SharedPage.forOne(200, new thanks(phrases, HOURS, again, sharing, framed, leaveTo));
        return framed ? EmbedPage.framed(answer, notice) : answer;
    }

    /** For an appeal that must not be named. */
    static thanks discreet(Phrases phrases, String leaveTo) {
        return new thanks(phrases, HOURS, null, null, false, leaveTo);
    }
}
