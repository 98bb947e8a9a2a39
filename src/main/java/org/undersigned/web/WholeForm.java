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
import java.nio.charset.CharacterCodingException;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;

/**
 * Waits for a whole form before anybody reads it: a reader would hold a thread as long as the
 * sender takes, and a few hundred who send slowly would keep everybody else waiting. Whoever leaves
 * in the middle is not answered, and not worth a line in the log.
 *
 * <p>It is taken apart here, too: Quarkus would take another thread for that, and read it byte by
 * byte.
 */
@ApplicationScoped
class WholeForm {

    private static final int AFTER_BODY_LIMIT = 80;

    private static final String URLENCODED = MediaType.APPLICATION_FORM_URLENCODED;

    private static final String FIELDS = "undersigned.form";

    private final long most;
    private final long longest;

    WholeForm(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most,
            @ConfigProperty(name = "quarkus.http.limits.max-form-attribute-size")
                    MemorySize longest) {
        this.most = most.asLongValue();
        this.longest = longest.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::await, AFTER_BODY_LIMIT);
    }

    private void await(RoutingContext context) {
        HttpServerRequest request = context.request();
        String type = String.valueOf(request.getHeader(HttpHeaders.CONTENT_TYPE));
        if (!type.regionMatches(true, 0, URLENCODED, 0, URLENCODED.length())) {
            context.next();
            return;
        }
        if (request.isEnded()) {
            context.put(FIELDS, List.of());
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
            List<FormBytes.Field> fields = List.of();
            try {
                fields = tooLarge ? fields : FormBytes.fields(body.getBytes(), type);
            } catch (CharacterCodingException e) {
                Answer.write(context, Problem.of(400, ""));
                return;
            }
            if (tooLarge || fields.stream().anyMatch(f -> f.value().length() > longest)) {
                Answer.write(context, Problem.of(413, ""));
            } else {
                ((RoutingContextInternal) context).setBody(body);
                context.put(FIELDS, fields);
                context.next();
            }
        }
    }

    /** Puts the fields where JAX-RS looks for them. */
    @ServerRequestFilter(preMatching = true)
    void hand(RoutingContext context) {
        List<FormBytes.Field> fields = context.get(FIELDS);
        if (fields != null) {
            FormData data = new FormData(fields.size());
            fields.forEach(field -> data.add(field.name(), field.value()));
            CurrentRequestManager.get().setFormData(data);
        }
    }
}
