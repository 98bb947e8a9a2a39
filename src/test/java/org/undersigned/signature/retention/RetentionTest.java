package org.undersigned.signature.retention;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.undersigned.account.Role;
import org.undersigned.campaign.CampaignState;
import org.undersigned.signature.Erasure;
import org.undersigned.testsupport.Desk;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.OpenAppeal;
import org.undersigned.testsupport.Signer;
import org.undersigned.testsupport.Staff;

/** When a campaign is over, what its signers wrote goes; that they signed stays (A10). */
@QuarkusTest
@Installation
class RetentionTest {

    @Inject Erasing erasing;
    @Inject Erasure erasure;
    @Inject DataSource database;

    GreenMail server;

    private final OpenAppeal appeal = OpenAppeal.begin();
    private final String path = "/desk/campaigns/" + appeal.slug() + "/retention";
    private Desk desk;
    private String own;

    @BeforeEach
    void sign() {
        desk = Desk.of(Staff.with(Role.COORDINATOR));
        own =
                Signer.called("Ilva Marsdotter")
                        .with("designation", "Limnologist Extraordinary")
                        .with("updates", "on")
                        .signsAndConfirms(appeal, server);
        Signer.called("Otto Reedson")
                .with("audience", "TARGET")
                .with("comment", "Greetings from the reeds.")
                .signsAndConfirms(appeal, server);
    }

    @Test
    void show_countsWhatWouldGo_andChangesNothing() {
        appeal.moveTo(CampaignState.CLOSED);
        String page = page();
        assertThat(page)
                .contains("<dt>Signatures</dt><dd>2</dd>")
                .contains("<dt>Names</dt><dd>2</dd>")
                .contains("<dt>Designations</dt><dd>1</dd>")
                .contains("<dt>Words to the organisers</dt><dd>1</dd>")
                .contains("<dt>On the list for updates</dt><dd>1</dd>");
        assertThat(page()).isEqualTo(page);
        assertThat(letter()).contains("Ilva Marsdotter");
    }

    @Test
    void erase_takesWhatWasWritten_andLeavesTheCount() {
        appeal.moveTo(CampaignState.CLOSED);
        assertThat(erase("2").statusCode()).isEqualTo(303);
        awaitErased();

        assertThat(letter()).doesNotContain("Ilva Marsdotter").contains("named: 2");
        assertThat(given().get(appeal.page() + "/signatories").asString())
                .doesNotContain("Ilva Marsdotter");
        assertThat(staffList()).doesNotContain("Marsdotter", "Reedson", "reeds", "Limnologist");
        assertThat(csv()).doesNotContain("Marsdotter", "Reedson", "reeds", "Limnologist");
        assertThat(confirmed()).isEqualTo(2);
        assertThat(
                        count(
                                "coalesce(name, designation, organisation, folded, readers) is not"
                                        + " null or coalesce(sort_key, name_mac, sealed, address)"
                                        + " is not null or updates"))
                .isZero();
        assertThat(audit()).contains("retention.order", "retention.erase");
    }

    @Test
    void ownPage_afterTheErasure_saysSo_andStillWithdraws() {
        appeal.moveTo(CampaignState.CLOSED);
        given().get(own).then().body(not(containsString("was erased on")));
        erase("2");
        awaitErased();

        given().get(own)
                .then()
                .statusCode(200)
                .body(containsString("was erased on"))
                .body(not(containsString("Ilva Marsdotter")));
        given().redirects().follow(false).post(own + "/withdraw").then().statusCode(303);
        assertThat(confirmed()).isEqualTo(1);
    }

    @Test
    void erase_anotherNumber_orOfARunningCampaign_isRefused() {
        assertThat(erase("2").statusCode()).isEqualTo(409);
        appeal.moveTo(CampaignState.CLOSED);
        assertThat(erase("3").statusCode()).isEqualTo(409);
        assertThat(erase("").statusCode()).isEqualTo(409);
        assertThat(erase("two").statusCode()).isEqualTo(422);
        erasing.eraseAll(Instant.now());
        assertThat(letter()).contains("Ilva Marsdotter");
    }

    @Test
    void erase_killedInTheMiddle_goesOn() {
        appeal.moveTo(CampaignState.CLOSED);
        QuarkusTransaction.requiringNew()
                .run(() -> assertThat(erasure.erase(appeal.id(), 1, LocalDate.EPOCH)).isOne());
        assertThat(erasure.left(appeal.id())).isOne();
        assertThat(erase("1").statusCode()).isEqualTo(303);
        awaitErased();
        assertThat(confirmed()).isEqualTo(2);
    }

    @Test
    void yearAfterTheEnd_itErasesByItself() {
        appeal.moveTo(CampaignState.CLOSED);
        erasing.eraseAll(Instant.now().plus(Duration.ofDays(364)));
        assertThat(erasure.left(appeal.id())).isEqualTo(2);
        eraseAllAt(Instant.now().plus(Duration.ofDays(366)));
        assertThat(erasure.left(appeal.id())).isZero();
        assertThat(confirmed()).isEqualTo(2);
    }

    @Test
    void rule_isSetForAReason_orForSomeDays() {
        assertThat(set("GOOD", "", "").statusCode()).isEqualTo(422);
        assertThat(set("DAYS", "3", "").statusCode()).isEqualTo(422);
        assertThat(set("DAYS", "", "").statusCode()).isEqualTo(422);
        assertThat(set("GOOD", "", "The archive law").statusCode()).isEqualTo(303);
        assertThat(page()).contains("The archive law");
        appeal.moveTo(CampaignState.CLOSED);
        erasing.eraseAll(Instant.now().plus(Duration.ofDays(4000)));
        assertThat(erasure.left(appeal.id())).isEqualTo(2);
    }

    /** A slip of the finger is seen before it is too late. */
    @Test
    void rule_thatWouldEraseAtOnce_waitsADay() {
        appeal.moveTo(CampaignState.CLOSED);
        run(
                "update campaign set closed_at = closed_at - interval '100' day where id = '"
                        + appeal.id()
                        + "'");
        assertThat(set("DAYS", "30", "").statusCode()).isEqualTo(303);
        erasing.eraseAll(Instant.now().plus(Duration.ofHours(23)));
        assertThat(erasure.left(appeal.id())).isEqualTo(2);
        eraseAllAt(Instant.now().plus(Duration.ofHours(25)));
        assertThat(erasure.left(appeal.id())).isZero();
    }

    @Test
    void others_neitherLookNorErase() {
        for (Role role : List.of(Role.DRAFTER, Role.REVIEWER, Role.ADMIN)) {
            Desk other = Desk.of(Staff.with(role));
            other.open(path).statusCode(403);
            assertThat(other.send(path + "/erase", Map.of("count", "2")).statusCode())
                    .isEqualTo(403);
        }
    }

    private Response erase(String count) {
        return desk.send(path + "/erase", Map.of("count", count));
    }

    private Response set(String keep, String days, String reason) {
        return desk.send(path, Map.of("keep", keep, "days", days, "reason", reason));
    }

    private String page() {
        return desk.open(path).statusCode(200).extract().asString();
    }

    private String letter() {
        return given().get(appeal.page() + "/letter.txt").asString();
    }

    private String staffList() {
        return coordinator().get(api() + "?state=ALL").asString();
    }

    private String csv() {
        return coordinator()
                .get(api() + ".csv?for=STAFF&columns=name,designation,comment,email")
                .asString();
    }

    private int confirmed() {
        return coordinator().get(api() + "?state=CONFIRMED").path("total");
    }

    private String api() {
        return "/api/v1/campaigns/" + appeal.slug() + "/signatures";
    }

    private static RequestSpecification coordinator() {
        return Staff.with(Role.COORDINATOR).api();
    }

    private String audit() {
        return Desk.of(Staff.with(Role.ADMIN)).open("/desk/audit").extract().asString();
    }

    /** It may be the scheduler's turn already. */
    private void awaitErased() {
        eraseAllAt(Instant.now());
    }

    private void eraseAllAt(Instant time) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> {
                            erasing.eraseAll(time);
                            return erasure.left(appeal.id()) == 0;
                        });
    }

    private long count(String condition) {
        try (Connection connection = database.getConnection();
                var select =
                        connection.prepareStatement(
                                "select count(*) from signature where campaign_id = ? and ("
                                        + condition
                                        + ")")) {
            select.setObject(1, appeal.id());
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String sql) {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
