package org.undersigned.cosigner.invitation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.undersigned.account.Role;
import org.undersigned.campaign.CampaignState;
import org.undersigned.testsupport.Desk;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.Mailbox;
import org.undersigned.testsupport.OpenAppeal;
import org.undersigned.testsupport.Staff;
import org.undersigned.testsupport.StolenDatabase;

/** From the invitation to the line in the letter, and every other way it can go. */
@QuarkusTest
@Installation
class InvitationTest {

    private static final String LINE = "Ada Quill; %s; poet; ; FR";

    @Inject DataSource database;
    GreenMail server;

    private OpenAppeal appeal;
    private Staff cora;
    private Desk desk;
    private final String email = "ada-" + UUID.randomUUID() + "@quill.invalid";

    @BeforeEach
    void somebodyAtTheDesk() {
        appeal = OpenAppeal.begin();
        cora = Staff.with(Role.COORDINATOR);
        desk = Desk.of(cora);
    }

    @Test
    void invited_readsEditsSigns_andStandsInTheLetter() {
        String link = invited();
        open(link)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("X-Robots-Tag", containsString("noindex"))
                .body(containsString("Let the lake be"))
                .body(containsString("Because."))
                .body(containsString("Ada Quill, poet, France"));
        assertThat(names()).isEmpty();
        letter().body(not(containsString("Ada Quill")));
        board().body(containsString("Link opened (1)"));

        sign(link, "Ada M. Quill").statusCode(303);
        sign(link, "Ada M. Quill").statusCode(303);
        assertThat(names()).containsExactly("Ada M. Quill");
        letter().body(containsString("Ada M. Quill"));
        board().body(containsString("Signed (1)"));
        desk.open(signatories())
                .body(containsString("Ada M. Quill: signed through the link in their mailbox"));
    }

    @Test
    void get_signsNobody() {
        String link = invited();
        for (String path : List.of("/sign", "/decline", "/withdraw", "/agree")) {
            given().redirects().follow(false).get(link + path).then().statusCode(oneOf(404, 405));
        }
        assertThat(names()).isEmpty();
    }

    @Test
    void line_isCorrectedAfterSigning_untilTheCampaignIsClosed() {
        String link = invited();
        sign(link, "Ada Quil").statusCode(303);
        post(link + "/line", Map.of("name", "see www.quill.invalid"))
                .statusCode(422)
                .body(containsString("Please leave out web addresses."));
        post(link + "/line", Map.of("name", "Ada Quill", "country", "FR")).statusCode(303);
        assertThat(names()).containsExactly("Ada Quill");
        appeal.moveTo(CampaignState.CLOSED);
        post(link + "/line", Map.of("name", "Somebody Else")).statusCode(303);
        assertThat(names()).containsExactly("Ada Quill");
    }

    @Test
    void decline_isSaid_andNobodyStandsThere() {
        String link = invited();
        post(link + "/decline", Map.of()).statusCode(303);
        open(link).body(containsString("You have declined."));
        sign(link, "Ada Quill").statusCode(303);
        assertThat(names()).isEmpty();
        board().body(containsString("Declined (1)"));
    }

    @Test
    void passedOn_endsTheLink_andTheColleagueSigns() {
        String link = invited();
        String colleague = "ben-" + UUID.randomUUID() + "@quill.invalid";
        post(link + "/pass", Map.of("colleague", "Ben Nib", "email", "no address"))
                .statusCode(422)
                .body(containsString("value=\"Ben Nib\""));
        post(link + "/pass", Map.of("colleague", "Ben Nib", "email", colleague))
                .statusCode(303)
                .header("Location", containsString("/?word=passed"));
        isDead(link);
        String theirs = mailbox().linkSentTo(colleague, "/invited/");
        open(theirs).body(containsString("Ada Quill has passed this invitation on to you."));
        sign(theirs, "Ben Nib").statusCode(303);
        assertThat(names()).containsExactly("Ben Nib");
        board().body(containsString("passed on to <bdi>Ben Nib</bdi>"))
                .body(containsString("passed on by <bdi>Ada Quill</bdi>"))
                .body(not(containsString(email)));
    }

    @Test
    void organisation_signsThroughItsContact_whoIsNotPrinted() {
        invite("ORGANISATION", "Ada Quill; %s; chair; Guild of Quills; FR".formatted(email))
                .statusCode(303);
        String link = mailbox().linkSentTo(email, "/invited/");
        sign(link, "The Guild of Quills").statusCode(303);
        assertThat(names()).containsExactly("The Guild of Quills");
        letter().body(containsString("The Guild of Quills")).body(not(containsString("Ada Quill")));
    }

    @Test
    void reminder_goesOnlyToThoseWhoHaveNotAnswered_andOnceADay() {
        String signs = invited();
        sign(signs, "Ada Quill").statusCode(303);
        String late = "late-" + UUID.randomUUID() + "@quill.invalid";
        invite("PERSON", "Lou Late; " + late).statusCode(303);
        mailbox().onlyMailTo(late);
        post("remind").statusCode(303);
        board().body(containsString("Nobody to remind now"));

        aDayPasses();
        board().body(containsString("Remind 1 who has not answered"));
        post("remind").statusCode(303);
        post("remind").statusCode(303);
        Awaitility.await().until(() -> mailbox().mailsTo(late).size() == 2);
        board().body(containsString("reminders: 1"));
        assertThat(mailbox().mailsTo(email)).hasSize(1);
    }

    @Test
    void takenBack_endsTheLink_andInvitedAgainBringsAnother() {
        String link = invited();
        String id = id();
        post(id + "/take-back").statusCode(303);
        isDead(link);
        sign(link, "Ada Quill");
        assertThat(names()).isEmpty();

        post(id + "/again").statusCode(303);
        Awaitility.await().until(() -> mailbox().mailsTo(email).size() == 2);
        isDead(link);
        board().body(containsString("Invited (1)"));
    }

    @Test
    void withdrawn_cannotBePutBackByTheStaff() {
        String link = invited();
        sign(link, "Ada Quill").statusCode(303);
        String signatory = cora.api().get(api("/signatories")).path("items[0].id");
        post(link + "/withdraw", Map.of()).statusCode(303);
        assertThat(names()).isEmpty();
        letter().body(not(containsString("Ada Quill")));
        desk.open(signatories())
                .body(containsString("withdrew themselves"))
                .body(not(containsString("Put Ada Quill back")));
        desk.send(signatories() + "/" + signatory + "/restore", Map.of()).then().statusCode(409);
        assertThat(names()).isEmpty();
    }

    @Test
    void materialChange_asksAgain() {
        String link = invited();
        sign(link, "Ada Quill").statusCode(303);
        appeal.rewrite("We demand something else.", true);
        letter().body(not(containsString("Ada Quill")));
        open(link)
                .body(containsString("The text has changed"))
                .body(containsString("We demand something else."));
        post(link + "/agree", Map.of("revision", "1")).statusCode(303);
        letter().body(not(containsString("Ada Quill")));
        post(link + "/agree", Map.of("revision", "2")).statusCode(303);
        letter().body(containsString("Ada Quill"));
    }

    @Test
    void materialChange_whileSomebodyReads_showsTheNewTextFirst() {
        String link = invited();
        appeal.rewrite("We demand something else.", true);
        sign(link, "Ada Quill")
                .statusCode(422)
                .body(containsString("We demand something else."))
                .body(containsString("The text has changed since you opened this page."));
        assertThat(names()).isEmpty();
    }

    @Test
    void deadlinePassed_offersOnlyToDecline() {
        String link = invited();
        desk.send(page() + "/terms", Map.of("until", "2020-01-31", "word", ""))
                .then()
                .statusCode(303);
        open(link)
                .body(containsString("The time to sign is over."))
                .body(containsString(link + "/decline"))
                .body(not(containsString(link + "/sign")))
                .body(not(containsString(link + "/pass")));
        sign(link, "Ada Quill").statusCode(303);
        assertThat(names()).isEmpty();
    }

    @Test
    void archived_removesInvitationsAndTheirAddresses() {
        String link = invited();
        appeal.moveTo(CampaignState.CLOSED);
        appeal.moveTo(CampaignState.ARCHIVED);
        isDead(link);
        board().statusCode(200).body(not(containsString(email)));
        assertThat(count()).isZero();
    }

    @Test
    void theDatabase_holdsNeitherAddressNorName_ofWhoHasNotSigned() {
        String secret = "secret" + UUID.randomUUID().toString().replace("-", "");
        invite("PERSON", "Vera " + secret + "; " + secret + "@quill.invalid").statusCode(303);
        mailbox().onlyMailTo(secret + "@quill.invalid");
        assertThat(StolenDatabase.now().placesOf(secret)).isEmpty();
    }

    @Test
    void sensitive_mailSaysNothing() throws Exception {
        OpenAppeal secret = OpenAppeal.sensitive();
        desk.send(
                        "/desk/campaigns/" + secret.slug() + "/invitations",
                        Map.of("kind", "PERSON", "language", "en", "list", "Ada; " + email))
                .then()
                .statusCode(303);
        var mail = mailbox().onlyMailTo(email);
        assertThat(mail.getSubject()).isEqualTo("Your link");
        assertThat(com.icegreen.greenmail.util.GreenMailUtil.getBody(mail))
                .doesNotContain("lake", "sign", secret.slug());
    }

    @Test
    void lines_thatCannotBeRead_areNamed_andNothingIsSent() {
        invite("PERSON", "Ada; %s%nBen; nowhere%n; %s".formatted(email, email))
                .statusCode(422)
                .body(containsString("Line 2, E-mail:"))
                .body(containsString("Line 3, Name:"))
                .body(containsString("Line 3, E-mail: This address is invited already"));
        assertThat(count()).isZero();
    }

    @Test
    void links_thatAreCutOrForged_leadHome() {
        isDead("/invited");
        isDead("/invited/" + "A".repeat(48));
    }

    @Test
    void desk_isForCoordinators() {
        Desk.of(Staff.with(Role.DRAFTER)).open(page()).statusCode(403);
    }

    @Test
    void letter_countsOwnSignaturesAsByEmail_notAsAttested() {
        OpenAppeal counted =
                OpenAppeal.begin(
                        json -> ((ObjectNode) json.get("letter")).put("namesVerified", true));
        String desks = "/desk/campaigns/" + counted.slug();
        desk.send(
                        desks + "/invitations",
                        Map.of("kind", "PERSON", "language", "en", "list", "Ada; " + email))
                .then()
                .statusCode(303);
        sign(mailbox().linkSentTo(email, "/invited/"), "Ada Quill").statusCode(303);
        desk.send(desks + "/signatories", Map.of("kind", "PERSON", "name", "Ben"))
                .then()
                .statusCode(303);
        cora.api()
                .get("/api/v1/campaigns/" + counted.slug() + "/letter.txt")
                .then()
                .statusCode(200)
                .body(containsString("confirmed by e-mail: 1; attested by the organisation: 1"));
    }

    private String invited() {
        invite("PERSON", LINE.formatted(email)).statusCode(303);
        return mailbox().linkSentTo(email, "/invited/");
    }

    private ValidatableResponse invite(String kind, String lines) {
        return desk.send(page(), Map.of("kind", kind, "language", "en", "list", lines)).then();
    }

    private ValidatableResponse post(String below) {
        return desk.send(page() + "/" + below, Map.of()).then();
    }

    private static ValidatableResponse post(String path, Map<String, String> fields) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post(path)
                .then();
    }

    private static ValidatableResponse sign(String link, String name) {
        return post(link + "/sign", Map.of("revision", "1", "name", name, "country", "FR"));
    }

    private static ValidatableResponse open(String link) {
        return given().redirects().follow(false).get(link).then();
    }

    private static void isDead(String link) {
        open(link).statusCode(303).header("Location", containsString("/?word=link"));
    }

    private ValidatableResponse board() {
        return desk.open(page()).statusCode(200);
    }

    private ValidatableResponse letter() {
        return cora.api().get(api("/letter.txt")).then().statusCode(200);
    }

    private List<String> names() {
        return cora.api().get(api("/signatories")).path("items.name");
    }

    private String api(String below) {
        return "/api/v1/campaigns/" + appeal.slug() + below;
    }

    private String page() {
        return "/desk/campaigns/" + appeal.slug() + "/invitations";
    }

    private String signatories() {
        return "/desk/campaigns/" + appeal.slug() + "/signatories";
    }

    private Mailbox mailbox() {
        return Mailbox.of(server);
    }

    private String id() {
        return ask("select cast(id as varchar) from cosigner_invitation where campaign_id = ?");
    }

    private int count() {
        return Integer.parseInt(
                ask("select count(*) from cosigner_invitation where campaign_id = ?"));
    }

    private String ask(String sql) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, appeal.id());
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void aDayPasses() {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement(
                                "update cosigner_invitation set written_at = ?"
                                        + " where campaign_id = ?")) {
            update.setObject(1, Instant.now().minusSeconds(90_000).atOffset(ZoneOffset.UTC));
            update.setObject(2, appeal.id());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
