package org.undersigned.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/**
 * Refuses what another site makes somebody's browser send (signing.md E): by the headers that
 * browsers add themselves, and at the desk by a token in the form.
 *
 * <p>The API is left out, because it knows no cookie that a browser would add.
 */
@ApplicationScoped
class ForgeryFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private final Site site;
    private final FormGuard guard;

    ForgeryFilter(Site site, FormGuard guard) {
        this.site = site;
        this.guard = guard;
    }

    @ServerRequestFilter
    @WithFormRead
    void check(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        if (SAFE.contains(request.getMethod()) || path.startsWith("/api/")) {
            return;
        }
        if (comesFromElsewhere(request)) {
            throw new ForbiddenException(
                    "This form was sent from another site. Please open the page here and try"
                            + " again.");
        }
        if (path.startsWith("/desk") && !guard.fits(tokenIn())) {
            throw new ForbiddenException(
                    "This form does not belong to your present session, perhaps because you signed"
                            + " in again meanwhile. Please go back, reload the page and try again.");
        }
    }

    /** A header may come more than once, or hold several values: each must be ours. */
    private boolean comesFromElsewhere(ContainerRequestContext request) {
        return !values(request, "Sec-Fetch-Site").stream().allMatch(OURS::contains)
                || !values(request, "Origin").stream()
                        .allMatch(origin -> isOurs(origin, values(request, HttpHeaders.HOST)));
    }

    private static List<String> values(ContainerRequestContext request, String header) {
        return request.getHeaders().getOrDefault(header, List.of()).stream()
                .flatMap(line -> List.of(line.split(",", -1)).stream())
                .map(String::strip)
                .toList();
    }

    /** The host the browser asked for, or the one that a proxy in front of us is known by. */
    private boolean isOurs(String origin, List<String> hosts) {
        String scheme = origin.startsWith("https://") ? "https://" : "http://";
        return origin.equals(site.origin())
                || hosts.size() == 1 && origin.equals(scheme + hosts.getFirst());
    }

    private static String tokenIn() {
        Object token = CurrentRequestManager.get().getFormParameter("token", true, false);
        return token instanceof String string ? string : "";
    }
}
