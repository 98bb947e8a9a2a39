package org.undersigned.delivery.dispatch;

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
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.undersigned.account.CurrentAccount;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Campaigns;
import org.undersigned.campaign.revision.Heading;
import org.undersigned.campaign.revision.Headings;
import org.undersigned.delivery.Channel;
import org.undersigned.delivery.Deliveries;
import org.undersigned.delivery.Delivery;
import org.undersigned.web.BrokenRule;
import org.undersigned.web.Choice;
import org.undersigned.web.FieldError;
import org.undersigned.web.Form;
import org.undersigned.web.InvalidInput;

/** A campaign's deliveries for the staff: who has the letter, and sending it to those left. */
@Path("/desk/campaigns/{slug}/deliveries")
@RolesAllowed("COORDINATOR")
class DispatchDesk {

    private final Campaigns campaigns;
    private final Headings headings;
    private final Deliveries deliveries;
    private final Dispatch dispatch;
    private final CurrentAccount current;
    private final Clock clock;

    DispatchDesk(
            Campaigns campaigns,
            Headings headings,
            Deliveries deliveries,
            Dispatch dispatch,
            CurrentAccount current,
            Clock clock) {
        this.campaigns = campaigns;
        this.headings = headings;
        this.deliveries = deliveries;
        this.dispatch = dispatch;
        this.current = current;
        this.clock = clock;
    }

    /**
     * @param obstacle why nothing can be sent now; null when it can
     * @param allLeft whether a letter is on its way to each target, or there
     * @param earlier what was sent before the latest, and to targets since dropped
     */
    @CheckedTemplate(basePath = "delivery")
    record deliveries(
            Heading head,
            List<TargetLine> targets,
            boolean allLeft,
            List<Delivery> earlier,
            List<Choice> channels,
            @Nullable String obstacle,
            Form form)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "delivery")
    record review(Heading head, List<TargetLine> targets, OrderForm order, Form form)
            implements TemplateInstance {}

    @GET
    @Transactional
    public TemplateInstance show(@RestPath String slug) {
        Campaign campaign = campaign(slug);
        List<String> left =
                lines(campaign).stream()
                        .filter(TargetLine::isLeft)
                        .map(line -> line.id().toString())
                        .toList();
        return page(campaign, Form.of(Map.of("channel", Channel.EMAIL, "targets", left)));
    }

    /** Names every addressee before anything leaves. */
    @POST
    @Path("/review")
    @Transactional
    public Response review(@RestPath String slug, Form form) {
        Campaign campaign = campaign(slug);
        try {
            OrderForm order = read(form);
            List<TargetLine> targets =
                    dispatch.toReach(campaign, order.checked()).stream()
                            .map(target -> TargetLine.of(target, null))
                            .toList();
            return Response.ok(new review(headings.of(campaign), targets, order, form)).build();
        } catch (InvalidInput e) {
            return again(campaign, form, e.errors(), 422);
        } catch (BrokenRule e) {
            return again(campaign, form, sentence(e), 409);
        }
    }

    @POST
    public Response order(@RestPath String slug, Form form) {
        try {
            dispatch.order(slug, read(form).checked(), current.get().id(), clock.instant());
            return Response.seeOther(URI.create("/desk/campaigns/" + slug + "/deliveries")).build();
        } catch (InvalidInput e) {
            return again(campaign(slug), form, e.errors(), 422);
        } catch (BrokenRule e) {
            return again(campaign(slug), form, sentence(e), 409);
        }
    }

    /** What a browser sends for an empty choice is nothing: here nobody, not everybody. */
    private static OrderForm read(Form form) {
        String at = form.value("at");
        String id = form.value("id");
        return new OrderForm(
                id.isEmpty() ? UUID.randomUUID().toString() : id,
                form.value("channel"),
                form.values("targets"),
                at.isBlank() || at.endsWith("Z") ? at : at + "Z",
                form.has("again", "on"));
    }

    private static List<FieldError> sentence(BrokenRule rule) {
        return List.of(new FieldError("targets", String.valueOf(rule.getMessage())));
    }

    private Response again(Campaign campaign, Form form, List<FieldError> errors, int status) {
        return Response.status(status).entity(page(campaign, form.with(errors))).build();
    }

    private deliveries page(Campaign campaign, Form form) {
        List<TargetLine> lines = lines(campaign);
        List<Delivery> shown = lines.stream().map(TargetLine::latest).toList();
        return new deliveries(
                headings.of(campaign),
                lines,
                lines.stream().noneMatch(TargetLine::isLeft),
                deliveries.of(campaign).stream().filter(d -> !shown.contains(d)).toList(),
                Stream.of(Channel.values())
                        .map(channel -> new Choice(channel.name(), channel.manner()))
                        .toList(),
                NotToBeDelivered.of(campaign).map(Throwable::getMessage).orElse(null),
                form);
    }

    private List<TargetLine> lines(Campaign campaign) {
        Map<UUID, Delivery> latest = deliveries.latestOf(campaign);
        return campaign.targets().stream()
                .map(target -> TargetLine.of(target, latest.get(target.id())))
                .toList();
    }

    private Campaign campaign(String slug) {
        return campaigns.bySlug(slug).orElseThrow(NotFoundException::new);
    }
}
