package org.undersigned.export;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestPath;
import org.undersigned.account.CurrentAccount;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignTarget;
import org.undersigned.campaign.Campaigns;
import org.undersigned.campaign.revision.Heading;
import org.undersigned.campaign.revision.Headings;
import org.undersigned.permission.NeedsSecondPerson;
import org.undersigned.permission.Permission;
import org.undersigned.permission.SecondPerson;
import org.undersigned.permission.Wish;
import org.undersigned.web.Checks;
import org.undersigned.web.Form;

/** Lists of those who signed, for people: which file is for whom. */
@Path("/desk/campaigns/{slug}")
@RolesAllowed("COORDINATOR")
class ExportDesk {

    private final Campaigns campaigns;
    private final Headings headings;
    private final ExportAnswer answer;
    private final Exports exports;
    private final SecondPerson secondPerson;
    private final CurrentAccount current;
    private final Clock clock;

    ExportDesk(
            Campaigns campaigns,
            Headings headings,
            ExportAnswer answer,
            Exports exports,
            SecondPerson secondPerson,
            CurrentAccount current,
            Clock clock) {
        this.campaigns = campaigns;
        this.headings = headings;
        this.answer = answer;
        this.exports = exports;
        this.secondPerson = secondPerson;
        this.current = current;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "export")
    record lists(
            Campaign campaign,
            Heading head,
            List<CampaignTarget> receivers,
            List<Column> columns,
            List<Permission> asked,
            UUID me,
            Instant now)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "export")
    record ask(Heading head, Wish wish, long alone, Form form) implements TemplateInstance {}

    @GET
    @Path("export")
    @Transactional
    public TemplateInstance show(String slug) {
        Campaign campaign = campaigns.get(slug);
        List<CampaignTarget> receivers =
                campaign.targets().stream().filter(CampaignTarget::receivesNames).toList();
        return new lists(
                campaign,
                headings.of(campaign),
                receivers,
                Columns.of(Recipient.STAFF),
                secondPerson.asked(campaign),
                current.get().id(),
                clock.instant());
    }

    @GET
    @Path("signatures.csv")
    public Response list(String slug, @BeanParam ExportForm form) {
        return orAsk(slug, Form.blank(), () -> answer.to(slug, form));
    }

    @POST
    @Path("export/requests")
    public Response ask(@RestPath String slug, @BeanParam ExportForm wanted, Form form) {
        Checks checks = new Checks();
        String reason = checks.required("reason", form.value("reason"), Checks.LINE);
        if (!checks.errors().isEmpty()) {
            return orAsk(slug, form.with(checks.errors()), () -> answer.to(slug, wanted));
        }
        exports.ask(slug, wanted, reason);
        return backTo(slug);
    }

    @POST
    @Path("export/requests/{id}")
    @Transactional
    public Response decide(@RestPath String slug, @RestPath UUID id, Form form) {
        Checks checks = new Checks();
        Say say = checks.constant("say", form.value("say"), Say.class);
        checks.done();
        secondPerson.answer(campaigns.get(slug), id, say == Say.ALLOW);
        return backTo(slug);
    }

    private Response orAsk(String slug, Form form, Supplier<Response> file) {
        try {
            return file.get();
        } catch (NeedsSecondPerson e) {
            return Response.status(form.errors().isEmpty() ? 409 : 422)
                    .entity(new ask(headings.of(e.wish().campaign()), e.wish(), e.alone(), form))
                    .build();
        }
    }

    private static Response backTo(String slug) {
        return Response.seeOther(URI.create("/desk/campaigns/" + slug + "/export")).build();
    }

    private enum Say {
        ALLOW,
        REFUSE
    }
}
