package org.undersigned.crypto.rotation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.undersigned.crypto.SealingKeys;

/** Which key seals, and the button that makes another. */
@Path("/desk/keys")
@RolesAllowed("ADMIN")
class KeysDesk {

    private final SealingKeys keys;
    private final Rotations rotations;
    private final Replacing replacing;
    private final Clock clock;

    KeysDesk(SealingKeys keys, Rotations rotations, Replacing replacing, Clock clock) {
        this.keys = keys;
        this.rotations = rotations;
        this.replacing = replacing;
        this.clock = clock;
    }

    /**
     * @param left how many boxes lie under older keys while a new one takes over
     */
    @CheckedTemplate(basePath = "crypto")
    record keys(int number, @Nullable Rotation latest, long left) implements TemplateInstance {}

    @GET
    public TemplateInstance show() {
        int newest = keys.newest();
        long left = keys.olderThan(newest).stream().mapToLong(replacing::left).sum();
        return new keys(newest, rotations.latest().orElse(null), left);
    }

    @POST
    @Path("/replace")
    public Response replace() {
        replacing.begin(clock.instant());
        return Response.seeOther(URI.create("/desk/keys")).build();
    }
}
