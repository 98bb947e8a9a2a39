package org.undersigned.signature.gate;

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
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.undersigned.account.CurrentAccount;
import org.undersigned.signature.gate.Entry.Kind;
import org.undersigned.signature.gate.Entry.Verdict;
import org.undersigned.web.Checks;
import org.undersigned.web.Choice;
import org.undersigned.web.Form;
import org.undersigned.web.InvalidInput;

/** Which networks and mail domains get through; what is said holds at once. */
@Path("/desk/gate")
@RolesAllowed("ADMIN")
class GateDesk {

    private final Entries entries;
    private final Keeping keeping;
    private final Gate door;
    private final Trends trends;
    private final CurrentAccount current;
    private final Clock clock;

    GateDesk(
            Entries entries,
            Keeping keeping,
            Gate door,
            Trends trends,
            CurrentAccount current,
            Clock clock) {
        this.entries = entries;
        this.keeping = keeping;
        this.door = door;
        this.trends = trends;
        this.current = current;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "signature/gate")
    record gate(
            List<Entry> entries,
            List<Trends.Trend> trends,
            List<Choice> kinds,
            List<Choice> verdicts,
            Form form)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show() {
        return page(Form.of(Map.of("kind", "DOMAIN", "verdict", "BLOCK")));
    }

    @POST
    public Response say(Form form) {
        Checks checks = new Checks();
        @Nullable Kind kind = checks.constant("kind", form.value("kind"), Kind.class);
        @Nullable Verdict verdict =
                checks.constant("verdict", form.value("verdict"), Verdict.class);
        String typed = checks.required("pattern", form.value("pattern"), Checks.LINE);
        try {
            checks.done();
            keeping.say(kind, verdict, pattern(kind, typed), current.get().id(), clock.instant());
        } catch (InvalidInput e) {
            return Response.status(422).entity(page(form.with(e.errors()))).build();
        }
        return done();
    }

    private static String pattern(Kind kind, String typed) {
        try {
            return Pattern.read(kind, typed);
        } catch (IllegalArgumentException e) {
            Checks checks = new Checks();
            checks.refuse(
                    "pattern",
                    kind == Kind.DOMAIN
                            ? "Write a domain like example.org or *.example.org."
                            : "Write a network like 192.0.2.0/24 or 2001:db8::/48.");
            checks.done();
            throw e;
        }
    }

    @POST
    @Path("{id}/forget")
    public Response forget(@RestPath UUID id) {
        keeping.forget(id);
        return done();
    }

    private Response done() {
        door.look();
        return Response.seeOther(URI.create("/desk/gate")).build();
    }

    private gate page(Form form) {
        return new gate(
                entries.all(),
                trends.of(clock.instant()),
                Choice.of(Kind.class),
                Choice.of(Verdict.class),
                form);
    }
}
