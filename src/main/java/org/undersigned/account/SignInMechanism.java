package org.undersigned.account;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.smallrye.jwt.runtime.auth.JsonWebTokenCredential;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.undersigned.web.Problem;

/**
 * Finds the token of a session: in the cookie below {@code /desk} and only there, elsewhere in the
 * header {@code Authorization: Bearer} and only there. So no other site can make a browser act at
 * the API, and a page outside the desk never knows who looks at it.
 */
@ApplicationScoped
class SignInMechanism implements HttpAuthenticationMechanism {

    private static final String BEARER = "bearer ";

    @Override
    public Uni<SecurityIdentity> authenticate(
            RoutingContext context, IdentityProviderManager identities) {
        String token = isDesk(context) ? inCookie(context) : inHeader(context);
        if (token == null) {
            return Uni.createFrom().nullItem();
        }
        var request = new TokenAuthenticationRequest(new JsonWebTokenCredential(token));
        return identities.authenticate(
                HttpSecurityUtils.setRoutingContextAttribute(request, context));
    }

    private static boolean isDesk(RoutingContext context) {
        String path = context.normalizedPath();
        return path.equals(DeskCookie.PATH) || path.startsWith(DeskCookie.PATH + "/");
    }

    private static @Nullable String inCookie(RoutingContext context) {
        Cookie cookie = context.request().getCookie(DeskCookie.NAME);
        return cookie == null || cookie.getValue().isEmpty() ? null : cookie.getValue();
    }

    private static @Nullable String inHeader(RoutingContext context) {
        String header = context.request().getHeader(HttpHeaderNames.AUTHORIZATION);
        boolean bearer = header != null && header.regionMatches(true, 0, BEARER, 0, 7);
        return bearer ? header.substring(BEARER.length()).strip() : null;
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TokenAuthenticationRequest.class);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom()
                .item(
                        isDesk(context)
                                ? new ChallengeData(303, "Location", "/login" + wayBack(context))
                                : new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }

    /**
     * What was sent cannot be sent again after signing in, so only a page is worth returning to.
     */
    private static String wayBack(RoutingContext context) {
        return context.request().method() == HttpMethod.GET
                ? "?to=" + URLEncoder.encode(context.request().uri(), StandardCharsets.UTF_8)
                : "";
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        return getChallenge(context)
                .map(
                        challenge -> {
                            var response = context.response();
                            response.setStatusCode(challenge.status);
                            response.putHeader("Cache-Control", "no-store");
                            response.putHeader(challenge.headerName, challenge.headerContent);
                            if (challenge.status == 401) {
                                response.putHeader("Content-Type", Problem.MEDIA_TYPE);
                                response.end(Problem.SIGN_IN.json());
                            }
                            return true;
                        });
    }

    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1000;
    }
}
