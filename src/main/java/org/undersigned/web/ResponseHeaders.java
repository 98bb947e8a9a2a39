package org.undersigned.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;

/**
 * The headers that every answer carries (signing.md A7), also a file and an error. A route may say
 * otherwise, because it speaks later.
 */
@ApplicationScoped
class ResponseHeaders {

    private static final CharSequence CONTENT_SECURITY_POLICY =
            HttpHeaders.createOptimized("Content-Security-Policy");

    /** The same for every answer, so made once. */
    private static final List<Map.Entry<CharSequence, CharSequence>> ALWAYS =
            List.of(
                    header(
                            "Permissions-Policy",
                            "camera=(), microphone=(), geolocation=(), payment=(), usb=(),"
                                    + " browsing-topics=()"),
                    header("Cross-Origin-Opener-Policy", "same-origin"),
                    header("X-Content-Type-Options", "nosniff"),
                    // With no-referrer, browsers send "Origin: null", and ForgeryFilter would
                    // refuse everybody.
                    header("Referrer-Policy", "same-origin"));

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
        ALWAYS.forEach(header -> headers.set(header.getKey(), header.getValue()));
        if (secure) {
            headers.set("Strict-Transport-Security", "max-age=31536000");
        }
        if (isPrivate(context.normalizedPath())) {
            headers.set("Cache-Control", "no-store");
            headers.set("X-Robots-Tag", "noindex, nofollow");
        }
        context.next();
    }

    private static Map.Entry<CharSequence, CharSequence> header(String name, String value) {
        return Map.entry(HttpHeaders.createOptimized(name), HttpHeaders.createOptimized(value));
    }

    private static boolean isPrivate(String path) {
        for (String beginning : PRIVATE) {
            if (path.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    /** A page may have a policy of its own; two at once would both bind, so only one is sent. */
    private static void orDefault(MultiMap headers) {
        if (!headers.contains(CONTENT_SECURITY_POLICY)) {
            headers.set(CONTENT_SECURITY_POLICY, ContentPolicy.USUAL);
        }
    }
}
