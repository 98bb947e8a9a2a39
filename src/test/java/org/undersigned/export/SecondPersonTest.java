package org.undersigned.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.undersigned.account.Role;
import org.undersigned.testsupport.Crowd;
import org.undersigned.testsupport.Desk;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.OpenAppeal;
import org.undersigned.testsupport.Staff;

/** One account alone never carries away all names that not everybody may read. */
@QuarkusTest
@Installation
class SecondPersonTest {

    private static final Pattern REQUEST = Pattern.compile("/export/requests/([0-9a-f-]{36})\"");

    /** What somebody reads who asked for nothing special. */
    private static final String NAMES = "for=STAFF&columns=name,country";

    @Inject EntityManager database;

    private final Staff noor = Staff.with(Role.COORDINATOR);
    private Desk asker;
    private Desk second;
    private OpenAppeal appeal;

    @BeforeEach
    void crowdComes() {
        asker = Desk.of(noor);
        second = Desk.of(Staff.with(Role.COORDINATOR));
        appeal = OpenAppeal.begin();
    }

    @AfterEach
    void crowdGoesHome() {
        Crowd.goesHome(appeal);
    }

    @Test
    void take_asManyAsOneMay_isAFile() {
        Crowd.withheld(appeal, "CH", 1000);
        assertThat(lines(file(asker, NAMES).statusCode(200))).isEqualTo(1001);
    }

    @Test
    void take_oneMore_isHeldAndNamesTheNumber() {
        Crowd.withheld(appeal, "CH", 1001);
        file(asker, NAMES)
                .statusCode(409)
                .body(allOf(containsString("1001 names"), not(containsString(Crowd.name(1)))));
        noor.api()
                .get("/api/v1/campaigns/" + appeal.slug() + "/signatures.csv?" + NAMES)
                .then()
                .statusCode(409)
                .body("detail", containsString("another coordinator says yes"));
    }

    @Test
    void take_namesThatEverybodyReads_areNotHeld() {
        Crowd.named(appeal, 2000);
        Crowd.nameless(appeal, 2000);
        assertThat(lines(file(asker, NAMES).statusCode(200))).isEqualTo(4001);
        file(asker, NAMES + ",email").statusCode(409);
    }

    @Test
    void take_inSlices_addsUp() {
        Crowd.withheld(appeal, "CH", 600);
        Crowd.withheld(appeal, "BE", 600);
        file(asker, NAMES + "&country=CH").statusCode(200);
        file(asker, NAMES + "&country=CH").statusCode(200);
        file(asker, NAMES + "&country=BE").statusCode(409);
        file(second, NAMES + "&country=BE").statusCode(200);
    }

    @Test
    void take_inSlicesOfTwoCampaigns_addsUp() {
        OpenAppeal other = OpenAppeal.begin();
        Crowd.withheld(appeal, "CH", 600);
        Crowd.withheld(other, "CH", 600);
        file(asker, NAMES).statusCode(200);
        asker.open(path(other) + "/signatures.csv?" + NAMES).statusCode(409);
        Crowd.goesHome(other);
    }

    @Test
    void take_inSlicesAtTheSameTime_addsUp() throws Exception {
        Crowd.withheld(appeal, "CH", 600);
        Crowd.withheld(appeal, "BE", 600);
        List<Callable<Integer>> both =
                List.of(() -> status(NAMES + "&country=CH"), () -> status(NAMES + "&country=BE"));
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> answers = pool.invokeAll(both);
            assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
                    .containsExactlyInAnyOrder(200, 409);
        }
    }

    @Test
    void take_theDayAfter_countsAnew() {
        Crowd.withheld(appeal, "CH", 600);
        Crowd.withheld(appeal, "BE", 600);
        file(asker, NAMES + "&country=CH").statusCode(200);
        set("update export_taking set taken_at = ?1 where account_id = ?2", yesterday(), noor.id());
        file(asker, NAMES + "&country=BE").statusCode(200);
    }

    @Test
    void allow_bySomebodyElse_opensThisListForWhoeverAsked() {
        Crowd.withheld(appeal, "CH", 1001);
        String request = asked();
        file(asker, NAMES).statusCode(409);

        assertThat(say(second, request, "ALLOW").statusCode()).isEqualTo(303);

        assertThat(lines(file(asker, NAMES).statusCode(200))).isEqualTo(1002);
        file(asker, "for=STAFF&columns=country,name").statusCode(200);
        file(second, NAMES).statusCode(409);
        file(asker, NAMES + ",email").statusCode(409);
        file(asker, NAMES + "&state=ALL").statusCode(409);
        assertThat(audit())
                .contains("export.ask", "export.allow", "export-staff-with-second-person");
    }

    @Test
    void allow_oneselfOrWithoutTheRole_isRefused() {
        Crowd.withheld(appeal, "CH", 1001);
        String request = asked();
        assertThat(say(asker, request, "ALLOW").statusCode()).isEqualTo(409);
        Desk drafter = Desk.of(Staff.with(Role.DRAFTER, Role.REVIEWER, Role.ADMIN));
        assertThat(say(drafter, request, "ALLOW").statusCode()).isEqualTo(403);
        file(asker, NAMES).statusCode(409);
    }

    @Test
    void allow_underAnotherCampaign_isNotFound() {
        Crowd.withheld(appeal, "CH", 1001);
        String request = asked();
        String other = path(OpenAppeal.begin()) + "/export/requests/" + request;
        assertThat(second.send(other, Map.of("say", "ALLOW")).statusCode()).isEqualTo(404);
    }

    @Test
    void allow_thenTakenBack_holdsItAgain() {
        Crowd.withheld(appeal, "CH", 1001);
        String request = asked();
        say(second, request, "ALLOW");
        say(second, request, "REFUSE");
        file(asker, NAMES).statusCode(409);
        lists(asker).body(containsString("Refused"));
    }

    @Test
    void allow_longAgo_holdsItAgain() {
        Crowd.withheld(appeal, "CH", 1001);
        String request = asked();
        say(second, request, "ALLOW");
        set(
                "update export_permission set answered_at = ?1 where asked_by = ?2",
                yesterday(),
                noor.id());
        file(asker, NAMES).statusCode(409);
        lists(second).body(containsString("that ended on"));
    }

    @Test
    void ask_twice_isOneRequest() {
        Crowd.withheld(appeal, "CH", 1001);
        assertThat(asked()).isEqualTo(asked());
    }

    @Test
    void ask_withoutAReason_saysSoOnThePage() {
        Crowd.withheld(appeal, "CH", 1001);
        asker.send(path(appeal) + "/export/requests?" + NAMES, Map.of("reason", " "))
                .then()
                .statusCode(422)
                .body(containsString("What you need it for"));
        lists(second).body(not(containsString("/export/requests/")));
    }

    @Test
    void ask_forASearch_isRefusedAndKeepsNoWord() {
        Crowd.withheld(appeal, "CH", 1001);
        file(asker, NAMES + "&q=Supporter").statusCode(409).body(not(containsString("Supporter&")));
        asker.send(
                        path(appeal) + "/export/requests?" + NAMES + "&q=Supporter",
                        Map.of("reason", "To count"))
                .then()
                .statusCode(422)
                .body(containsString("Only a whole list"));
    }

    private String asked() {
        asker.send(
                        path(appeal) + "/export/requests?" + NAMES,
                        Map.of("reason", "Handing it to the <minister>"))
                .then()
                .statusCode(303)
                .header("Location", containsString("/export"));
        String page =
                lists(second)
                        .statusCode(200)
                        .body(containsString("Handing it to the &lt;minister&gt;"))
                        .extract()
                        .asString();
        Matcher request = REQUEST.matcher(page);
        assertThat(request.find()).isTrue();
        return request.group(1);
    }

    private Response say(Desk who, String request, String answer) {
        return who.send(path(appeal) + "/export/requests/" + request, Map.of("say", answer));
    }

    private ValidatableResponse lists(Desk who) {
        return who.open(path(appeal) + "/export");
    }

    private ValidatableResponse file(Desk who, String query) {
        return who.open(path(appeal) + "/signatures.csv?" + query);
    }

    private int status(String query) {
        return file(asker, query).extract().statusCode();
    }

    private static long lines(ValidatableResponse file) {
        return file.extract().asString().lines().count();
    }

    private static String path(OpenAppeal appeal) {
        return "/desk/campaigns/" + appeal.slug();
    }

    /** What was done for this campaign. */
    private String audit() {
        List<Map<String, Object>> items =
                Staff.with(Role.ADMIN)
                        .api()
                        .get("/api/v1/audit?size=500")
                        .then()
                        .extract()
                        .path("items");
        return String.valueOf(
                items.stream()
                        .filter(item -> item.get("subject").toString().startsWith(appeal.slug()))
                        .map(item -> item.get("action"))
                        .toList());
    }

    private static Instant yesterday() {
        return Instant.now().minus(Duration.ofHours(25));
    }

    private void set(String sql, Object... values) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            var query = database.createNativeQuery(sql);
                            for (int i = 0; i < values.length; i++) {
                                query.setParameter(i + 1, values[i]);
                            }
                            assertThat(query.executeUpdate()).isPositive();
                        });
    }
}
