package org.undersigned.signature.confirmation;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/**
 * Answers for one person, below paths that {@code web.ResponseHeaders} lets no cache keep and no
 * search engine find (signing.md A7).
 */
final class Discreet {

    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

    private Discreet() {}

    static Response page(int status, TemplateInstance page) {
        return Response.status(status).type(HTML).entity(page.render()).build();
    }

    /**
     * @param path on this site
     */
    static Response onTo(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    /** The same below a path that caches may keep. */
    static Response unkept(Response answer) {
        return Response.fromResponse(answer).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    /** A link that is too old, or was broken by a mail program, is nobody's fault. */
    static Response nothingHere() {
        return onTo("/?word=link");
    }
}
