package org.undersigned.signature.confirmation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import org.undersigned.campaign.Campaign;
import org.undersigned.crypto.KeyDestroyed;
import org.undersigned.mailbox.Mailbox;
import org.undersigned.phrase.Phrases;
import org.undersigned.signature.OpenDoors;
import org.undersigned.signature.code.Codes;
import org.undersigned.signature.limit.Throttle;
import org.undersigned.web.Checks;
import org.undersigned.web.Clients;
import org.undersigned.web.Form;

/** For somebody who lost the mail: the answer is the same for all (signing.md A1, A5). */
@Path("/campaigns/{slug}/lost-link")
class LostLinkPage {

    private final OpenDoors doors;
    private final LostLinks requests;
    private final Codes codes;
    private final Throttle throttle;
    private final Clients clients;
    private final Clock clock;

    LostLinkPage(
            OpenDoors doors,
            LostLinks requests,
            Codes codes,
            Throttle throttle,
            Clients clients,
            Clock clock) {
        this.doors = doors;
        this.requests = requests;
        this.codes = codes;
        this.throttle = throttle;
        this.clients = clients;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "signature/confirmation")
    record lost(Phrases phrases, Campaign campaign, Form form) implements TemplateInstance {}

    @GET
    public Response show(
            @PathParam("slug") String slug, @QueryParam("lang") @DefaultValue("") String lang) {
        Campaign campaign = doors.campaign(slug, clock.instant());
        return Discreet.page(200, new lost(phrases(campaign, lang), campaign, Form.blank()));
    }

    @POST
    public Response ask(
            @PathParam("slug") String slug, Form form, @Context HttpServerRequest request) {
        Instant now = clock.instant();
        Campaign campaign = doors.campaign(slug, now);
        Phrases phrases = phrases(campaign, form.value("lang"));
        Checks checks = new Checks(phrases.locale());
        if (!form.value("code").isBlank()) {
            return Discreet.unkept(find(campaign, phrases, form, checks));
        }
        String email = checks.email("email", form.value("email"));
        if (!checks.errors().isEmpty()) {
            return Discreet.unkept(
                    Discreet.page(422, new lost(phrases, campaign, form.with(checks.errors()))));
        }
        try {
            Instant mailAt = throttle.mailAt(campaign, clients.of(request), now);
            requests.ask(campaign, Mailbox.of(email), phrases.language(), now, mailAt);
        } catch (KeyDestroyed archived) {
            // Nobody can be found any more, and the answer must not tell.
        }
        return Discreet.unkept(Discreet.onTo("/link-sent?lang=" + phrases.language()));
    }

    /** Whoever signed with a code has it, and needs no mail. */
    private Response find(Campaign campaign, Phrases phrases, Form form, Checks checks) {
        return codes.signedWith(campaign.id(), form.value("code"))
                .map(signature -> Discreet.onTo(codes.page(signature)))
                .orElseGet(
                        () -> {
                            checks.refuse("code", phrases.say("wrong.code.find"));
                            Form wrong = form.with(checks.errors());
                            return Discreet.page(422, new lost(phrases, campaign, wrong));
                        });
    }

    private static Phrases phrases(Campaign campaign, String lang) {
        return Phrases.in(lang.isEmpty() ? campaign.language() : lang);
    }
}
