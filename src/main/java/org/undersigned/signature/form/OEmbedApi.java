package org.undersigned.signature.form;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.organisation.House;
import org.undersigned.signature.embedding.Frame;
import org.undersigned.web.Site;

/**
 * Turns the address of an appeal into the frame that shows its form, for sites that ask (oEmbed
 * 1.0). Whoever is not allowed to show it gets the markup, too, and sees an empty frame.
 */
@Path("/oembed")
class OEmbedApi {

    private static final int AN_HOUR = 3600;

    private final Notices notices;
    private final House house;
    private final Site site;
    private final Clock clock;
    private final Pattern page;

    OEmbedApi(Notices notices, House house, Site site, Clock clock) {
        this.notices = notices;
        this.house = house;
        this.site = site;
        this.clock = clock;
        this.page =
                Pattern.compile(
                        Pattern.quote(site.link("/campaigns/"))
                                + "([^/?#]+)/?(?:\\?(?:[^#]*&)?lang=([A-Za-z-]*)[^#]*|\\?[^#]*)?(?:#.*)?");
    }

    /**
     * @param width of the frame at most, CSS pixels
     * @param cacheAge for how long the answer holds, seconds
     */
    record Rich(
            String type,
            String version,
            String title,
            @JsonProperty("provider_name") String provider,
            @JsonProperty("provider_url") String home,
            String html,
            int width,
            int height,
            @JsonProperty("cache_age") int cacheAge) {}

    /**
     * @param url of an appeal that other sites may show; 404 for any other
     * @param format {@code json}; 501 for any other
     */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response show(
            @QueryParam("url") @DefaultValue("") String url,
            @QueryParam("format") @DefaultValue("json") String format,
            @QueryParam("maxwidth") @DefaultValue("" + Frame.WIDTH) int widest,
            @QueryParam("maxheight") @DefaultValue("" + Frame.HEIGHT) int highest) {
        if (!format.equals("json")) {
            return Response.status(Response.Status.NOT_IMPLEMENTED)
                    .type(MediaType.TEXT_PLAIN)
                    .entity("Only JSON is spoken here.")
                    .build();
        }
        Matcher asked = page.matcher(url);
        if (!asked.matches()) {
            throw new NotFoundException("This is not the address of an appeal.");
        }
        Notice notice = notices.of(asked.group(1), clock.instant());
        if (notice.hosts().isEmpty()) {
            throw EmbedPage.nowhere();
        }
        String wanted = asked.group(2);
        String lang = notice.language(wanted == null ? "" : wanted);
        String title = notice.text(lang).title();
        String address = site.link("/campaigns/" + notice.campaign().slug());
        int width = Math.clamp(widest, 1, Frame.WIDTH);
        int height = Math.clamp(highest, 1, Frame.HEIGHT);
        Rich answer =
                new Rich(
                        "rich",
                        "1.0",
                        title,
                        house.name(),
                        site.link("/"),
                        new Frame(address, lang, title).html(width, height),
                        width,
                        height,
                        AN_HOUR);
        CacheControl cache = new CacheControl();
        cache.setMaxAge(AN_HOUR);
        return Response.ok(answer).cacheControl(cache).build();
    }
}
