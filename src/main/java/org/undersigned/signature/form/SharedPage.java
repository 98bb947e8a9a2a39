package org.undersigned.signature.form;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.undersigned.signature.tally.TallySettings;

/**
 * A page that is the same for everybody, so that any cache on the way may hold it and a crowd that
 * reloads it reaches nobody (signing.md D).
 */
@ApplicationScoped
public class SharedPage {

    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");
    private static final int TAG_BYTES = 12;

    private final String unnamed;

    SharedPage(TallySettings settings) {
        unnamed =
                "public, max-age=%d, stale-while-revalidate=60, stale-if-error=86400"
                        .formatted(settings.every().toSeconds());
    }

    /**
     * A page as it is sent, again and again.
     *
     * @param tag says whether somebody has it already
     */
    public record Sheet(byte[] html, EntityTag tag) {

        public static Sheet of(String html) {
            byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
            return new Sheet(bytes, new EntityTag(tagOf(bytes)));
        }
    }

    /** For a page without names: an old copy is better than none when the server is overrun. */
    public Response answer(String html, Request request) {
        return answer(Sheet.of(html), request);
    }

    public Response answer(Sheet sheet, Request request) {
        return answer(sheet, request, unnamed);
    }

    /** For a page with names: who withdraws is gone from every cache within a minute. */
    public Response answerWithNames(String html, Request request) {
        return answer(Sheet.of(html), request, "public, max-age=30, must-revalidate");
    }

    /** For what only one person shall see, below a path that caches may keep. */
    public static Response forOne(int status, TemplateInstance page) {
        return Response.status(status)
                .type(HTML)
                .entity(page.render())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex")
                .build();
    }

    private static Response answer(Sheet sheet, Request request, String cache) {
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(sheet.tag());
        Response.ResponseBuilder answer =
                unchanged != null ? unchanged : Response.ok(sheet.html(), HTML);
        return answer.tag(sheet.tag()).header(HttpHeaders.CACHE_CONTROL, cache).build();
    }

    private static String tagOf(byte[] html) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(html);
            return HexFormat.of().formatHex(Arrays.copyOf(hash, TAG_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
