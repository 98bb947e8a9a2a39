package org.undersigned.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says in words what Quarkus would answer with an empty page: that a request is too large. */
@ApplicationScoped
class BodyLimit {

    private static final int AFTER_HEADERS = 90;

    /** How many times too large a request may be and still be heard out. */
    static final int PATIENCE = 10;

    private static final Pattern LENGTH = Pattern.compile("[0-9]{1,18}");

    private final long most;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        this.most = most.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_HEADERS);
    }

    private void check(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && LENGTH.matcher(length).matches() && Long.parseLong(length) > most) {
            refuse(context, Long.parseLong(length));
        } else {
            context.next();
        }
    }

    /** Most browsers show an answer only when they could send everything. */
    private void refuse(RoutingContext context, long length) {
        HttpServerRequest request = context.request();
        if (length <= PATIENCE * most) {
            request.handler(ignored -> {});
            request.endHandler(end -> Answer.write(context, Problem.of(413, "")));
            request.resume();
        } else {
            context.response().endHandler(end -> request.connection().close());
            Answer.write(context, Problem.of(413, ""));
        }
    }
}
