package org.undersigned.web;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.undersigned.database.Overload;

/** Answers every error as a page or as problem+json, and none with more than one may know. */
@ApplicationScoped
class ErrorResponses {

    private static final Logger LOG = Logger.getLogger(ErrorResponses.class);
    private static final int SECONDS_TO_BREATHE = 5;

    private final HttpAuthenticator authenticator;
    private final SecureRandom random = new SecureRandom();

    ErrorResponses(HttpAuthenticator authenticator) {
        this.authenticator = authenticator;
    }

    @ServerExceptionMapper
    Response invalidInput(InvalidInput e, ContainerRequestContext request) {
        return Answer.to(request, Problem.of(422, "", e.errors())).build();
    }

    @ServerExceptionMapper
    Response wrongJson(MismatchedInputException e, ContainerRequestContext request) {
        return Answer.to(request, JsonComplaint.of(e)).build();
    }

    @ServerExceptionMapper
    Response brokenRule(BrokenRule e, ContainerRequestContext request) {
        return Answer.to(request, Problem.of(409, e.getMessage())).build();
    }

    @ServerExceptionMapper
    Response tooManyTries(TooManyTries e, ContainerRequestContext request) {
        return Answer.to(request, Problem.of(429, ""))
                .header(HttpHeaders.RETRY_AFTER, Math.max(1, e.pause().toSeconds()))
                .build();
    }

    /** At the desk that leads to the door, elsewhere it is said. */
    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Uni<Response> notSignedIn(ContainerRequestContext request, RoutingContext context) {
        return authenticator
                .getChallenge(context)
                .map(
                        challenge -> {
                            Response.ResponseBuilder response =
                                    challenge.status == Problem.SIGN_IN.status()
                                            ? Answer.to(request, Problem.SIGN_IN)
                                            : Response.status(challenge.status);
                            return response.header(
                                            challenge.headerName.toString(),
                                            challenge.headerContent)
                                    .build();
                        });
    }

    @ServerExceptionMapper
    Response tooLarge(BodyTooLarge e, ContainerRequestContext request) {
        return Answer.to(request, Problem.of(413, "")).build();
    }

    @ServerExceptionMapper
    Response wrongRole(ForbiddenException e, ContainerRequestContext request) {
        return Answer.to(request, Problem.of(403, "")).build();
    }

    /** What JAX-RS itself, or a route, answers with a status; its headers are kept. */
    @ServerExceptionMapper
    Response status(WebApplicationException e, ContainerRequestContext request) {
        Response theirs = e.getResponse();
        if (theirs.getStatus() < 400 || theirs.hasEntity()) {
            return theirs;
        }
        if (theirs.getStatus() >= 500) {
            return anything(e, request);
        }
        Response.ResponseBuilder ours =
                Answer.to(request, Problem.of(theirs.getStatus(), ownWords(e)));
        for (String header : List.of(HttpHeaders.ALLOW, HttpHeaders.WWW_AUTHENTICATE)) {
            if (theirs.getHeaderString(header) != null) {
                ours.header(header, theirs.getHeaderString(header));
            }
        }
        return ours.build();
    }

    /** Empty where the message is not one of ours, written for people. */
    private static String ownWords(WebApplicationException e) {
        String message = String.valueOf(e.getMessage());
        boolean ours =
                e.getCause() == null && message.endsWith(".") && !message.contains("RESTEASY");
        return ours ? message : "";
    }

    @ServerExceptionMapper
    Response anything(Throwable e, ContainerRequestContext request) {
        if (Overload.isIn(e)) {
            LOG.warnf("Too busy: %s", e.getClass().getSimpleName());
            return Answer.to(request, Problem.of(503, ""))
                    .header(HttpHeaders.RETRY_AFTER, SECONDS_TO_BREATHE)
                    .build();
        }
        if (Overload.causes(e).anyMatch(ConstraintViolationException.class::isInstance)) {
            // Two wrote the same at once, and the database let one of them.
            return Answer.to(request, Problem.of(409, "Somebody else was faster. Please retry."))
                    .build();
        }
        String reference = HexFormat.of().toHexDigits(random.nextInt());
        LOG.errorf(e, "Error %s at %s", reference, request.getMethod());
        return Answer.to(
                        request,
                        Problem.of(
                                500,
                                "Whoever runs this server finds more in its log under "
                                        + reference
                                        + "."))
                .build();
    }
}
