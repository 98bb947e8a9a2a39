package org.undersigned.campaign.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.undersigned.campaign.CampaignState.APPROVED;
import static org.undersigned.campaign.CampaignState.ARCHIVED;
import static org.undersigned.campaign.CampaignState.CLOSED;
import static org.undersigned.campaign.CampaignState.DRAFT;
import static org.undersigned.campaign.CampaignState.IN_REVIEW;
import static org.undersigned.campaign.CampaignState.OPEN;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignArchived;
import org.undersigned.campaign.CampaignMoved;
import org.undersigned.campaign.CampaignState;
import org.undersigned.campaign.FrameIsFixed;
import org.undersigned.campaign.MoveNotAllowed;
import org.undersigned.campaign.draft.CampaignForm;
import org.undersigned.campaign.draft.Drafts;
import org.undersigned.campaign.revision.Revisions;
import org.undersigned.campaign.revision.TextChangedMeanwhile;
import org.undersigned.campaign.revision.Texts;
import org.undersigned.campaign.revision.WroteItThemselves;
import org.undersigned.testsupport.Installation;

/** The way of a campaign, and who and what stops it. */
@QuarkusTest
@Installation
@TestTransaction
class CourseTest {

    private static final Instant NOW = Instant.parse("2026-05-18T09:00:00Z");

    @Inject Drafts drafts;
    @Inject Course course;
    @Inject Texts texts;
    @Inject Revisions revisions;
    @Inject StateChanges changes;
    @Inject EntityManager database;
    @Inject ObjectMapper json;
    @Inject Listener listener;

    /** Hears what other rooms would hear. */
    @ApplicationScoped
    static class Listener {
        private final List<CampaignMoved> heard = new ArrayList<>();

        void hear(@Observes CampaignMoved news) {
            heard.add(news);
        }

        List<CampaignMoved> heard() {
            return heard;
        }
    }

    @Test
    void take_theWholeWay_isRecordedAndTold() throws Exception {
        UUID aurelie = account();
        UUID mateo = account();
        Campaign campaign = statement(aurelie);

        for (CampaignState to :
                List.of(IN_REVIEW, APPROVED, OPEN, CLOSED, OPEN, CLOSED, ARCHIVED)) {
            course.take(campaign, new Step(to), mateo, NOW);
        }

        assertThat(changes.of(campaign)).extracting(StateChange::actor).containsOnly(mateo);
        assertThat(changes.of(campaign)).hasSize(7);
        assertThat(listener.heard())
                .filteredOn(news -> news.campaign().equals(campaign.id()))
                .last()
                .isEqualTo(
                        new CampaignMoved(campaign.id(), campaign.slug(), CLOSED, ARCHIVED, NOW));
    }

    @Test
    void take_stepNotOnTheWay_isRefused() throws Exception {
        UUID aurelie = account();
        Campaign campaign = statement(aurelie);
        assertThatThrownBy(() -> course.take(campaign, new Step(OPEN), aurelie, NOW))
                .isInstanceOf(MoveNotAllowed.class)
                .hasMessageContaining("IN_REVIEW");
    }

    @Test
    void take_approvalByAnAuthor_isRefused() throws Exception {
        UUID aurelie = account();
        Campaign campaign = statement(aurelie);
        course.take(campaign, new Step(IN_REVIEW), aurelie, NOW);
        assertThatThrownBy(() -> course.take(campaign, new Step(APPROVED), aurelie, NOW))
                .isInstanceOf(WroteItThemselves.class);
    }

    @Test
    void take_approvalByWhoeverWroteAnEarlierPart_isRefused() throws Exception {
        UUID aurelie = account();
        UUID mateo = account();
        Campaign campaign = statement(aurelie);
        course.take(campaign, new Step(IN_REVIEW), aurelie, NOW);
        drafts.change(campaign, form("Reworded by Mateo."), mateo, NOW);
        assertThat(campaign.revision()).isEqualTo(2);
        assertThatThrownBy(() -> course.take(campaign, new Step(APPROVED), aurelie, NOW))
                .isInstanceOf(WroteItThemselves.class);
    }

    @Test
    void take_approvalOfATextThatChangedMeanwhile_isRefused() throws Exception {
        UUID aurelie = account();
        Campaign campaign = statement(aurelie);
        course.take(campaign, new Step(IN_REVIEW), aurelie, NOW);
        String read = revisions.inForce(campaign).sha256();
        drafts.change(campaign, form("Slipped in."), aurelie, NOW);
        assertThatThrownBy(
                        () -> course.take(campaign, new Step(APPROVED, read, true), account(), NOW))
                .isInstanceOf(TextChangedMeanwhile.class);
    }

    @Test
    void take_openWithoutAddressee_saysAllThatIsMissing() throws Exception {
        UUID aurelie = account();
        String bare =
                """
                {"slug": "bare-%s", "kind": "PETITION", "title": "Bare"}"""
                        .formatted(UUID.randomUUID());
        Campaign campaign = drafts.begin(json.readValue(bare, CampaignForm.class), aurelie, NOW);
        course.take(campaign, new Step(IN_REVIEW), aurelie, NOW);
        course.take(campaign, new Step(APPROVED), account(), NOW);
        assertThatThrownBy(() -> course.take(campaign, new Step(OPEN), aurelie, NOW))
                .isInstanceOf(CampaignIncomplete.class)
                .hasMessageContainingAll("a subject", "a body", "an official");
    }

    @Test
    void write_draftNobodySaw_keepsItsNumber() throws Exception {
        UUID aurelie = account();
        Campaign campaign = statement(aurelie);
        drafts.change(campaign, form("Better words."), aurelie, NOW);
        assertThat(campaign.revision()).isEqualTo(1);
    }

    @Test
    void write_draftThatWasReviewed_getsTheNextNumber() throws Exception {
        UUID aurelie = account();
        Campaign campaign = statement(aurelie);
        course.take(campaign, new Step(IN_REVIEW), aurelie, NOW);
        course.take(campaign, new Step(DRAFT), aurelie, NOW);
        drafts.change(campaign, form("Better words."), aurelie, NOW);
        drafts.change(campaign, form("Still better words."), aurelie, NOW);
        assertThat(campaign.revision()).isEqualTo(2);
        assertThat(campaign.materialRevision()).isEqualTo(2);
    }

    @Test
    void write_afterApproval_isProposedAndWaits() throws Exception {
        UUID aurelie = account();
        UUID mateo = account();
        Campaign campaign = approved(aurelie, mateo);
        String approved = revisions.inForce(campaign).sha256();

        drafts.change(campaign, form("Other words."), aurelie, NOW);
        assertThat(campaign.revision()).isEqualTo(1);
        assertThat(revisions.inForce(campaign).sha256()).isEqualTo(approved);
        assertThatThrownBy(() -> texts.accept(campaign, 2, aurelie, null, true, NOW))
                .isInstanceOf(WroteItThemselves.class);

        texts.accept(campaign, 2, mateo, null, true, NOW);
        assertThat(campaign.revision()).isEqualTo(2);
        assertThat(campaign.materialRevision()).isEqualTo(2);
    }

    @Test
    void accept_changeThatIsNotMaterial_keepsEarlierSigners() throws Exception {
        UUID aurelie = account();
        UUID mateo = account();
        Campaign campaign = approved(aurelie, mateo);
        drafts.change(campaign, form("A comma, moved."), aurelie, NOW);
        texts.accept(campaign, 2, mateo, null, false, NOW);
        assertThat(campaign.revision()).isEqualTo(2);
        assertThat(campaign.materialRevision()).isEqualTo(1);
    }

    @Test
    void change_ofTheFrameAfterTheDraft_isRefused() throws Exception {
        UUID aurelie = account();
        Campaign campaign = approved(aurelie, account());
        String renamed =
                """
                {"slug": "renamed", "kind": "STATEMENT", "title": "A title"}""";
        CampaignForm form = json.readValue(renamed, CampaignForm.class);
        assertThatThrownBy(() -> drafts.change(campaign, form, aurelie, NOW))
                .isInstanceOf(FrameIsFixed.class);
    }

    @Test
    void change_ofAnArchivedCampaign_isRefused() throws Exception {
        UUID aurelie = account();
        UUID mateo = account();
        Campaign campaign = approved(aurelie, mateo);
        for (CampaignState to : List.of(OPEN, CLOSED, ARCHIVED)) {
            course.take(campaign, new Step(to), mateo, NOW);
        }
        assertThatThrownBy(() -> drafts.change(campaign, form("Too late."), aurelie, NOW))
                .isInstanceOf(CampaignArchived.class);
    }

    private Campaign approved(UUID author, UUID reviewer) throws Exception {
        Campaign campaign = statement(author);
        course.take(campaign, new Step(IN_REVIEW), author, NOW);
        course.take(campaign, new Step(APPROVED), reviewer, NOW);
        return campaign;
    }

    private Campaign statement(UUID author) throws Exception {
        return drafts.begin(form("Some words."), author, NOW);
    }

    private CampaignForm form(String body) throws Exception {
        return json.readValue(
                """
                {"slug": "a-statement", "kind": "STATEMENT", "title": "A title",
                 "letter": {"body": "%s"}}"""
                        .formatted(body),
                CampaignForm.class);
    }

    private UUID account() {
        UUID id = UUID.randomUUID();
        database.createNativeQuery(
                        "insert into account (id, email, name, generation, active, created_at)"
                                + " values (?1, ?2, 'Somebody', 0, true, current_timestamp)")
                .setParameter(1, id)
                .setParameter(2, id + "@tests.invalid")
                .executeUpdate();
        return id;
    }
}
