package org.undersigned.web;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses an address with a character that no text can hold, before a database trips over it. */
class ReadableAddress {

    @ServerRequestFilter(preMatching = true)
    void check(ContainerRequestContext request) {
        URI uri = request.getUriInfo().getRequestUri();
        if (String.valueOf(uri.getRawPath()).contains("%00")
                || String.valueOf(uri.getRawQuery()).contains("%00")) {
            throw new BadRequestException("The address holds a character that no text can hold.");
        }
    }
}
