package org.undersigned.delivery.followup;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.undersigned.account.Account;
import org.undersigned.account.Accounts;
import org.undersigned.campaign.Campaigns;
import org.undersigned.delivery.Deliveries;
import org.undersigned.delivery.Delivery;
import org.undersigned.delivery.DeliveryChange;
import org.undersigned.delivery.DeliveryState;
import org.undersigned.delivery.frozen.FrozenLetter;
import org.undersigned.delivery.frozen.FrozenLetters;
import org.undersigned.web.Choice;
import org.undersigned.web.Form;
import org.undersigned.web.InvalidInput;

/** One delivery for the staff: its log, how it ended, the replies. */
@Path("/desk/deliveries/{id}")
@RolesAllowed("COORDINATOR")
class FollowupDesk {

    private final Deliveries deliveries;
    private final Campaigns campaigns;
    private final Accounts accounts;
    private final FrozenLetters frozen;
    private final Outcomes outcomes;
    private final Replies replies;

    FollowupDesk(
            Deliveries deliveries,
            Campaigns campaigns,
            Accounts accounts,
            FrozenLetters frozen,
            Outcomes outcomes,
            Replies replies) {
        this.deliveries = deliveries;
        this.campaigns = campaigns;
        this.accounts = accounts;
        this.frozen = frozen;
        this.outcomes = outcomes;
        this.replies = replies;
    }

    /** A change, and by whom. */
    record LogLine(DeliveryChange change, String who) {}

    /**
     * @param letter the one that left; null while none did
     */
    @CheckedTemplate(basePath = "delivery")
    record followup(
            String slug,
            Delivery delivery,
            @Nullable FrozenLetter letter,
            List<LogLine> log,
            List<Choice> outcomes,
            List<Reply> replies,
            Form form)
            implements TemplateInstance {}

    @GET
    @Transactional
    public TemplateInstance show(@RestPath UUID id) {
        return page(delivery(id), Form.blank());
    }

    @POST
    @Path("/outcome")
    @Transactional
    public Response end(@RestPath UUID id, Form form) {
        Delivery delivery = delivery(id);
        try {
            OutcomeForm said = new OutcomeForm(form.value("outcome"), form.value("note"));
            outcomes.end(delivery, said.checked());
            return back(id);
        } catch (InvalidInput e) {
            return again(delivery, form, e);
        }
    }

    @POST
    @Path("/cancel")
    @Transactional
    public Response cancel(@RestPath UUID id) {
        outcomes.cancel(delivery(id));
        return back(id);
    }

    @POST
    @Path("/replies")
    @Transactional
    public Response reply(@RestPath UUID id, Form form) {
        Delivery delivery = delivery(id);
        try {
            replies.record(
                    delivery,
                    new ReplyForm(
                            form.value("receivedOn"),
                            form.value("summary"),
                            form.value("text"),
                            form.has("public", "on")));
            return back(id);
        } catch (InvalidInput e) {
            return again(delivery, form, e);
        }
    }

    private static Response back(UUID id) {
        return Response.seeOther(URI.create("/desk/deliveries/" + id)).build();
    }

    private Response again(Delivery delivery, Form form, InvalidInput input) {
        return Response.status(422).entity(page(delivery, form.with(input.errors()))).build();
    }

    private followup page(Delivery delivery, Form form) {
        return new followup(
                campaigns.findById(delivery.campaignId()).slug(),
                delivery,
                frozen.of(delivery).orElse(null),
                delivery.changes().stream().map(c -> new LogLine(c, who(c))).toList(),
                Choice.of(DeliveryState.class).stream()
                        .filter(
                                c ->
                                        delivery.possibleOutcomes()
                                                .contains(DeliveryState.valueOf(c.value())))
                        .toList(),
                replies.to(delivery),
                form);
    }

    private String who(DeliveryChange change) {
        return change.actor() == null
                ? "the server"
                : accounts.findByIdOptional(change.actor()).map(Account::name).orElse("somebody");
    }

    private Delivery delivery(UUID id) {
        return deliveries.findByIdOptional(id).orElseThrow(NotFoundException::new);
    }
}
