package org.undersigned.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/**
 * The headers that every answer carries (signing.md A7), also a file and an error. A route may say
 * otherwise, because it speaks later.
 */
@ApplicationScoped
class ResponseHeaders {

    private static final String PERMISSIONS_POLICY =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";

    /** Pages that are one person's: never kept, never found by a search. */
    private static final List<String> PRIVATE =
            List.of(
                    "/desk",
                    "/login",
                    "/password",
                    "/api/",
                    "/confirm/",
                    "/signature/",
                    "/invited/");

    /** Before anybody is asked who they are, so that a refusal carries the headers too. */
    private static final int EARLY = 400;

    private final boolean secure;

    ResponseHeaders(Site site) {
        secure = site.isSecure();
    }

    void register(@Observes Filters filters) {
        filters.register(this::add, EARLY);
    }

    private void add(RoutingContext context) {
        MultiMap headers = context.response().headers();
        context.addHeadersEndHandler(ended -> orDefault(headers));
        headers.set("Permissions-Policy", PERMISSIONS_POLICY);
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("X-Content-Type-Options", "nosniff");
        // With no-referrer, browsers send "Origin: null", and ForgeryFilter would refuse everybody.
        headers.set("Referrer-Policy", "same-origin");
        if (secure) {
            headers.set("Strict-Transport-Security", "max-age=31536000");
        }
        if (PRIVATE.stream().anyMatch(context.normalizedPath()::startsWith)) {
            headers.set("Cache-Control", "no-store");
            headers.set("X-Robots-Tag", "noindex, nofollow");
        }
        context.next();
    }

    /** A page may have a policy of its own; two at once would both bind, so only one is sent. */
    private static void orDefault(MultiMap headers) {
        if (!headers.contains("Content-Security-Policy")) {
            headers.set("Content-Security-Policy", ContentPolicy.USUAL);
        }
    }
}
