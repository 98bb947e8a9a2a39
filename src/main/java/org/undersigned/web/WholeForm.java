package org.undersigned.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Waits for a whole form before anybody reads it: a reader would hold a thread as long as the
 * sender takes, and a few hundred who send slowly would keep everybody else waiting. Whoever leaves
 * in the middle is not answered, and not worth a line in the log.
 */
@ApplicationScoped
class WholeForm {

    private static final int AFTER_BODY_LIMIT = 80;

    private final long most;

    WholeForm(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        this.most = most.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::await, AFTER_BODY_LIMIT);
    }

    private void await(RoutingContext context) {
        HttpServerRequest request = context.request();
        String type = String.valueOf(request.getHeader(HttpHeaders.CONTENT_TYPE));
        if (!type.startsWith(MediaType.APPLICATION_FORM_URLENCODED) || request.isEnded()) {
            context.next();
            return;
        }
        Pieces pieces = new Pieces();
        request.handler(pieces::add);
        request.exceptionHandler(gone -> {});
        request.endHandler(end -> pieces.pass(context, type));
        if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
            context.response().writeContinue();
        }
        request.resume();
    }

    private final class Pieces {

        private final Buffer body = Buffer.buffer();
        private boolean tooLarge;

        /** What is too much is heard out, since most clients take an answer only then. */
        private void add(Buffer piece) {
            tooLarge |= body.length() + piece.length() > most;
            if (!tooLarge) {
                body.appendBuffer(piece);
            }
        }

        private void pass(RoutingContext context, String type) {
            if (tooLarge) {
                Answer.write(context, Problem.of(413, ""));
            } else if (!FormBytes.areReadable(body.getBytes(), type)) {
                Answer.write(context, Problem.of(400, ""));
            } else {
                ((RoutingContextInternal) context).setBody(body);
                context.next();
            }
        }
    }
}
