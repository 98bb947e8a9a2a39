package org.undersigned.mail.postman;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.undersigned.mail.Bell;
import org.undersigned.mail.MailRoute;
import org.undersigned.mail.carrier.FolderCarrier;

/** How the mails are doing: numbers, never addresses; in a demonstration, the mails themselves. */
@Path("/desk/outbox")
@RolesAllowed("ADMIN")
class OutboxDesk {

    private static final int SHOWN = 50;

    private final OutboxRows rows;
    private final MailRoute route;
    private final FolderCarrier folder;
    private final Bell bell;
    private final Clock clock;

    OutboxDesk(OutboxRows rows, MailRoute route, FolderCarrier folder, Bell bell, Clock clock) {
        this.rows = rows;
        this.route = route;
        this.folder = folder;
        this.bell = bell;
        this.clock = clock;
    }

    /** How many mails stand where. */
    record Counts(long waiting, long sent, long failed, long uncertain) {}

    @CheckedTemplate(basePath = "mail")
    record outbox(boolean demonstration, Counts counts, int days, List<WrittenMail> mails)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show() {
        Counts counts =
                new Counts(
                        rows.count(OutboxState.WAITING),
                        rows.count(OutboxState.SENT),
                        rows.count(OutboxState.FAILED),
                        rows.count(OutboxState.UNCERTAIN));
        List<WrittenMail> mails =
                route.isDemonstration()
                        ? folder.newest(SHOWN).stream().map(WrittenMail::of).toList()
                        : List.of();
        return new outbox(route.isDemonstration(), counts, Sweep.KEPT.getDays(), mails);
    }

    @POST
    @Path("/hurry")
    public Response hurry() {
        rows.hurry(clock.instant());
        bell.ring();
        return Response.seeOther(URI.create("/desk/outbox")).build();
    }
}
