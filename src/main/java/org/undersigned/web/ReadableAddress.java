package org.undersigned.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BadRequestException;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses an address with a character that no text can hold, before a database trips over it. */
class ReadableAddress {

    @ServerRequestFilter(preMatching = true)
    void check(HttpServerRequest request) {
        if (request.uri().contains("%00")) {
            throw new BadRequestException("The address holds a character that no text can hold.");
        }
    }
}
