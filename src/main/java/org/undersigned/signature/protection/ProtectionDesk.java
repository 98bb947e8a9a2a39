package org.undersigned.signature.protection;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.undersigned.audit.Audit;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Campaigns;
import org.undersigned.campaign.revision.Heading;
import org.undersigned.campaign.revision.Headings;
import org.undersigned.phrase.Names;
import org.undersigned.web.Checks;
import org.undersigned.web.Choice;
import org.undersigned.web.Form;

/** Where the staff say for whom signing can be dangerous. */
@Path("/desk/campaigns/{slug}/protection")
@RolesAllowed({"DRAFTER", "COORDINATOR"})
class ProtectionDesk {

    private static final int LONGEST_LIST = 4000;

    private final Campaigns campaigns;
    private final Headings headings;
    private final Risks risks;
    private final Audit audit;

    ProtectionDesk(Campaigns campaigns, Headings headings, Risks risks, Audit audit) {
        this.campaigns = campaigns;
        this.headings = headings;
        this.risks = risks;
        this.audit = audit;
    }

    /** A protected country, with a box to take it off the list. */
    @CheckedTemplate(basePath = "signature/protection")
    record protect(
            Heading head, List<Choice> chosen, List<Choice> countries, boolean saved, Form form)
            implements TemplateInstance {}

    @GET
    @Transactional
    public TemplateInstance show(
            @RestPath String slug, @QueryParam("saved") @Nullable String saved) {
        Campaign campaign = campaigns.get(slug);
        Risk risk = risks.of(campaign.id());
        Form form =
                Form.of(
                        Map.of(
                                "countries", risk.countries(),
                                "roles", String.join("\n", risk.roles())));
        return page(campaign, form, saved != null);
    }

    @POST
    @Transactional
    public Response keep(@RestPath String slug, Form form) {
        Campaign campaign = campaigns.get(slug);
        campaign.refuseIfArchived();
        Checks checks = new Checks();
        Set<String> countries = new TreeSet<>();
        form.values("countries").forEach(code -> add(countries, checks, "countries", code));
        add(countries, checks, "another", form.value("another"));
        String roles = checks.text("roles", form.value("roles"), LONGEST_LIST);
        if (!checks.errors().isEmpty()) {
            Form wrong = form.with(checks.errors());
            return Response.status(422).entity(page(campaign, wrong, false)).build();
        }
        Risk risk =
                new Risk(
                        countries,
                        roles.lines().map(String::strip).filter(r -> !r.isEmpty()).toList());
        risks.keep(campaign.id(), risk);
        audit.record("campaign.protect", slug);
        return Response.seeOther(URI.create("/desk/campaigns/" + slug + "/protection?saved=1"))
                .build();
    }

    private static void add(Set<String> countries, Checks checks, String field, String code) {
        String country = checks.country(field, code);
        if (!country.isEmpty()) {
            countries.add(country);
        }
    }

    private protect page(Campaign campaign, Form form, boolean saved) {
        List<Choice> all = Names.countries("en");
        List<Choice> chosen = all.stream().filter(it -> form.has("countries", it.value())).toList();
        return new protect(headings.of(campaign), chosen, all, saved, form);
    }
}
