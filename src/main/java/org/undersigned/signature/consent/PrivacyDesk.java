package org.undersigned.signature.consent;

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
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.undersigned.audit.Audit;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Campaigns;
import org.undersigned.campaign.revision.Heading;
import org.undersigned.campaign.revision.Headings;
import org.undersigned.campaign.revision.Revisions;
import org.undersigned.phrase.Names;
import org.undersigned.web.Checks;
import org.undersigned.web.Choice;
import org.undersigned.web.Form;

/** Where the staff write what signers are told about their data. */
@Path("/desk/campaigns/{slug}/privacy")
@RolesAllowed({"DRAFTER", "COORDINATOR"})
class PrivacyDesk {

    private static final int LONGEST = 10_000;
    private static final int LONGEST_SENTENCE = 1000;

    private final Campaigns campaigns;
    private final Headings headings;
    private final Revisions revisions;
    private final PrivacyNotices notices;
    private final Audit audit;
    private final Clock clock;

    PrivacyDesk(
            Campaigns campaigns,
            Headings headings,
            Revisions revisions,
            PrivacyNotices notices,
            Audit audit,
            Clock clock) {
        this.campaigns = campaigns;
        this.headings = headings;
        this.revisions = revisions;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param languages of the text, the original first
     */
    @CheckedTemplate(basePath = "signature/consent")
    record privacy(
            Heading head, PrivacyNotice inForce, List<Choice> languages, boolean saved, Form form)
            implements TemplateInstance {}

    @GET
    @Transactional
    public TemplateInstance show(
            @RestPath String slug, @QueryParam("saved") @Nullable String saved) {
        Campaign campaign = campaigns.get(slug);
        Map<String, String> fields = new HashMap<>();
        notices.inForce(campaign.id())
                .texts()
                .forEach(
                        (language, text) -> {
                            fields.put("controller-" + language, text.controller());
                            fields.put("notice-" + language, text.notice());
                            fields.put("consent-" + language, text.consent());
                        });
        return page(campaign, Form.of(fields), saved != null);
    }

    /** Nothing changed, no new version. */
    @POST
    @Transactional
    public Response write(@RestPath String slug, Form form) {
        Campaign campaign = campaigns.get(slug);
        campaign.refuseIfArchived();
        Checks checks = new Checks();
        Map<String, PrivacyText> texts = new TreeMap<>();
        for (String language : languages(campaign)) {
            PrivacyText text = read(language, form, checks);
            if (!text.isEmpty() || language.equals(campaign.language())) {
                texts.put(language, text);
            }
        }
        if (!checks.errors().isEmpty()) {
            Form wrong = form.with(checks.errors());
            return Response.status(422).entity(page(campaign, wrong, false)).build();
        }
        if (!texts.equals(notices.inForce(campaign.id()).texts())) {
            notices.write(campaign.id(), texts, clock.instant());
            audit.record("campaign.privacy", slug);
        }
        return Response.seeOther(URI.create("/desk/campaigns/" + slug + "/privacy?saved=1"))
                .build();
    }

    private static PrivacyText read(String language, Form form, Checks checks) {
        String controller = "controller-" + language;
        String notice = "notice-" + language;
        String consent = "consent-" + language;
        return new PrivacyText(
                checks.text(controller, form.value(controller), LONGEST_SENTENCE),
                checks.text(notice, form.value(notice), LONGEST),
                checks.text(consent, form.value(consent), LONGEST_SENTENCE));
    }

    private List<String> languages(Campaign campaign) {
        return revisions.inForce(campaign).texts().keySet().stream()
                .sorted(
                        (a, b) ->
                                a.equals(campaign.language())
                                        ? -1
                                        : b.equals(campaign.language()) ? 1 : a.compareTo(b))
                .toList();
    }

    private privacy page(Campaign campaign, Form form, boolean saved) {
        return new privacy(
                headings.of(campaign),
                notices.inForce(campaign.id()),
                Names.ofThemselves(languages(campaign)),
                saved,
                form);
    }
}
