package org.undersigned.cosigner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.account.Role;
import org.undersigned.campaign.CampaignState;
import org.undersigned.testsupport.Appeal;
import org.undersigned.testsupport.Desk;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.OpenAppeal;
import org.undersigned.testsupport.Staff;

/** The list of co-signers, as a browser without JavaScript works on it. */
@QuarkusTest
@Installation
class SignatoriesDeskTest {

    private static final String ADD = "name=\"attestation.how\"";
    private static final String IMPORT = "Import a list</a>";

    private Appeal appeal;
    private Desk cora;
    private String page;

    @BeforeEach
    void someAppeal() {
        appeal = Appeal.draft("JOINT_APPEAL");
        cora = Desk.of(appeal.desk());
        page = "/desk/campaigns/" + appeal.slug() + "/signatories";
    }

    @Test
    void list_countsPersonsAndOrganisationsApart() {
        appeal.imported("PERSON,,Ana,,,\nPERSON,,Ben,,,\nORGANISATION,,Booking.com,,,\n");
        cora.open(page)
                .body(
                        containsString(
                                "2 persons · 1 organisation · 0 waiting for the present text"));
    }

    @Test
    void list_afterAMaterialChange_countsThoseWhoWait() {
        OpenAppeal open = OpenAppeal.begin();
        String list = "/desk/campaigns/" + open.slug() + "/signatories";
        Desk desk = Desk.of(Staff.with(Role.COORDINATOR));
        desk.send(list, Map.of("kind", "PERSON", "name", "Ana")).then().statusCode(303);
        open.rewrite("We demand something else.", true);
        desk.send(list, Map.of("kind", "PERSON", "name", "Ben")).then().statusCode(303);
        desk.open(list)
                .body(
                        containsString(
                                "2 persons · 0 organisations · 1 waiting for the present text"));
    }

    @Test
    void line_tellsWhoVouchedAndHow() {
        cora.send(page, Map.of("kind", "PERSON", "name", "Ana", "attestation.how", "By <phone>"))
                .then()
                .statusCode(303);
        cora.open(page).body(containsString("Noor Example: By &lt;phone&gt;"));
    }

    @ParameterizedTest
    @CsvSource({"1, D A B C", "3, A B D C", "4, A B C D", "99, A B C D"})
    void place_byNumber_leavesTheOthersInOrder(String place, String order) {
        appeal.imported("PERSON,,A,,,\nPERSON,,B,,,\nPERSON,,C,,,\nPERSON,,D,,,\n");
        String last = appeal.desk().api().get(appeal.path("/signatories")).path("items[3].id");
        cora.send(page + "/" + last + "/place", Map.of("place", place)).then().statusCode(303);
        assertThat(names()).isEqualTo(List.of(order.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "first", "0", "99999999999"})
    void place_thatIsNone_isSaidAndChangesNothing(String place) {
        appeal.imported("PERSON,,A,,,\nPERSON,,B,,,\n");
        String last = appeal.desk().api().get(appeal.path("/signatories")).path("items[1].id");
        cora.send(page + "/" + last + "/place", Map.of("place", place))
                .then()
                .statusCode(422)
                .body(containsString("href=\"#place-" + last));
        assertThat(names()).containsExactly("A", "B");
    }

    @Test
    void list_whereOnlyLeadsSign_saysSoInsteadOfForms() {
        appeal.drafter().api().body("{\"signing\": \"NONE\"}").put(appeal.path(""));
        cora.open(page)
                .statusCode(200)
                .body(containsString("Only the lead signatories sign this campaign."))
                .body(not(containsString(ADD)))
                .body(not(containsString(IMPORT)));
        cora.open(page + "/import")
                .statusCode(200)
                .body(containsString("Only the lead signatories sign this campaign."))
                .body(not(containsString("name=\"list\"")));
    }

    @Test
    void list_whereNobodyIsBarred_hasBothForms() {
        cora.open(page)
                .body(containsString(ADD))
                .body(containsString(IMPORT))
                .body(not(containsString("Only the lead signatories")));
        cora.open(page + "/import").body(containsString("name=\"list\""));
    }

    @Test
    void list_ofAnArchivedCampaign_isOnlyRead() {
        OpenAppeal open = OpenAppeal.begin();
        String list = "/desk/campaigns/" + open.slug() + "/signatories";
        Desk desk = Desk.of(Staff.with(Role.COORDINATOR));
        desk.send(list, Map.of("kind", "PERSON", "name", "Ana")).then().statusCode(303);
        open.moveTo(CampaignState.CLOSED);
        open.moveTo(CampaignState.ARCHIVED);
        desk.open(list)
                .body(containsString("This campaign is archived."))
                .body(containsString("Ana"))
                .body(not(containsString(ADD)))
                .body(not(containsString(IMPORT)))
                .body(not(containsString("/place\"")));
    }

    @Test
    void removal_undone_bringsThemBackToTheirPlace() {
        appeal.imported("PERSON,,Ana,,,\nPERSON,,Ben,,,\nPERSON,,Cem,,,\n");
        String ben = appeal.desk().api().get(appeal.path("/signatories")).path("items[1].id");
        cora.send(page + "/" + ben + "/remove", Map.of()).then().statusCode(303);
        assertThat(names()).containsExactly("Ana", "Cem");
        cora.open(page + "?done=removed")
                .body(containsString("<details open>"))
                .body(containsString("Put Ben back on the list"));

        cora.send(page + "/" + ben + "/restore", Map.of()).then().statusCode(303);
        cora.send(page + "/" + ben + "/restore", Map.of()).then().statusCode(303);
        assertThat(names()).containsExactly("Ana", "Ben", "Cem");
        cora.open(page).body(not(containsString("Put Ben back")));
    }

    @Test
    void removal_inAnotherCampaign_cannotBeUndoneFromHere() {
        appeal.imported("PERSON,,Ana,,,\n");
        String ana = appeal.desk().api().get(appeal.path("/signatories")).path("items[0].id");
        cora.send(page + "/" + ana + "/remove", Map.of()).then().statusCode(303);
        Appeal other = Appeal.draft("JOINT_APPEAL");
        Desk.of(other.desk())
                .send(
                        "/desk/campaigns/" + other.slug() + "/signatories/" + ana + "/restore",
                        Map.of())
                .then()
                .statusCode(404);
        assertThat(names()).isEmpty();
    }

    private List<String> names() {
        return appeal.desk().api().get(appeal.path("/signatories")).path("items.name");
    }
}
