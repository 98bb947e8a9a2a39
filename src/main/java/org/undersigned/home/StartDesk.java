package org.undersigned.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import org.undersigned.account.CurrentAccount;
import org.undersigned.account.Role;
import org.undersigned.campaign.CampaignState;
import org.undersigned.campaign.Campaigns;
import org.undersigned.organisation.Organisations;

/** Where the staff arrive: what waits for whom. */
@Path("/desk")
class StartDesk {

    private static final int SHOWN = 10;

    private final CurrentAccount current;
    private final Campaigns campaigns;
    private final Organisations organisations;
    private final Cards cards;

    StartDesk(
            CurrentAccount current, Campaigns campaigns, Organisations organisations, Cards cards) {
        this.current = current;
        this.campaigns = campaigns;
        this.organisations = organisations;
        this.cards = cards;
    }

    /** Campaigns in one state, under a heading that says what to do with them. */
    record Waiting(String heading, List<Card> cards) {}

    @CheckedTemplate(basePath = "home")
    record start(List<Waiting> waiting, boolean unnamed, boolean writes)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show() {
        List<Waiting> waiting = new ArrayList<>();
        add(waiting, Role.REVIEWER, "To be reviewed", CampaignState.IN_REVIEW);
        add(waiting, Role.COORDINATOR, "Approved, not open yet", CampaignState.APPROVED);
        add(waiting, Role.COORDINATOR, "Open", CampaignState.OPEN);
        add(waiting, Role.DRAFTER, "Drafts", CampaignState.DRAFT);
        boolean unnamed = is(Role.ADMIN) && organisations.find().isEmpty();
        return new start(waiting, unnamed, is(Role.DRAFTER));
    }

    private void add(List<Waiting> waiting, Role role, String heading, CampaignState state) {
        if (is(role)) {
            List<Card> found = cards.of(campaigns.newest(state).page(0, SHOWN).list());
            if (!found.isEmpty()) {
                waiting.add(new Waiting(heading, found));
            }
        }
    }

    private boolean is(Role role) {
        return current.get().roles().contains(role);
    }
}
