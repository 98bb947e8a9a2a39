package org.undersigned.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Counts a body that comes in pieces, without its length said. Quarkus would end the answer in the
 * middle of reading, empty, and log what then fails.
 */
@ApplicationScoped
class UnsaidLength {

    private static final Set<String> BODILESS = Set.of("GET", "HEAD");

    private final long most;

    UnsaidLength(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        this.most = most.asLongValue();
    }

    @ServerRequestFilter(preMatching = true)
    void count(ContainerRequestContext request, RoutingContext context) {
        if (!BODILESS.contains(request.getMethod())
                && request.getHeaderString(HttpHeaders.CONTENT_LENGTH) == null) {
            context.remove(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY);
            request.setEntityStream(new Counted(request.getEntityStream()));
        }
    }

    private final class Counted extends FilterInputStream {

        private long taken;

        private Counted(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            return next < 0 ? next : add(1, next);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            return read < 0 ? read : add(read, read);
        }

        private int add(int bytes, int answer) throws IOException {
            taken += bytes;
            if (taken > most) {
                hearOut();
                throw new BodyTooLarge();
            }
            return answer;
        }

        /** Most clients take an answer only when they could send everything. */
        private void hearOut() throws IOException {
            byte[] unwanted = new byte[1 << 14];
            int read = 0;
            while (read >= 0 && taken <= BodyLimit.PATIENCE * most) {
                read = super.read(unwanted, 0, unwanted.length);
                taken += read;
            }
        }
    }
}
