package org.undersigned.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Puts a problem into the form that whoever asked can read. */
final class Answer {

    private Answer() {}

    @CheckedTemplate(basePath = "web")
    record error(Problem problem) implements TemplateInstance {}

    static Response.ResponseBuilder to(ContainerRequestContext request, Problem problem) {
        Response.ResponseBuilder response = Response.status(problem.status());
        return wantsPage(request)
                ? response.type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                        .entity(new error(problem).render())
                : response.type(Problem.MEDIA_TYPE).entity(problem.json());
    }

    /** For what is answered outside the reach of JAX-RS. */
    static void write(RoutingContext context, Problem problem) {
        String accept = String.valueOf(context.request().getHeader(HttpHeaders.ACCEPT));
        boolean page =
                accept.contains(MediaType.TEXT_HTML)
                        && !context.normalizedPath().startsWith("/api/");
        context.response()
                .setStatusCode(problem.status())
                .putHeader(
                        HttpHeaders.CONTENT_TYPE,
                        page ? MediaType.TEXT_HTML + ";charset=UTF-8" : Problem.MEDIA_TYPE)
                .end(page ? new error(problem).render() : problem.json());
    }

    /**
     * The API answers programs, whatever they accept; elsewhere a page is for whoever can show one.
     */
    private static boolean wantsPage(ContainerRequestContext request) {
        return !request.getUriInfo().getPath().startsWith("/api/")
                && request.getAcceptableMediaTypes().stream()
                        .anyMatch(MediaType.TEXT_HTML_TYPE::isCompatible);
    }
}
