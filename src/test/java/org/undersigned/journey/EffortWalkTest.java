package org.undersigned.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.undersigned.account.Role;
import org.undersigned.phrase.Phrases;
import org.undersigned.testsupport.Browser;
import org.undersigned.testsupport.Desk;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.Mailbox;
import org.undersigned.testsupport.OpenAppeal;
import org.undersigned.testsupport.Staff;
import org.undersigned.testsupport.Window;

/** A browser works a little while somebody fills in the form, and they notice nothing. */
@QuarkusTest
@Installation
class EffortWalkTest {

    private static Browser browser;

    GreenMail server;

    private final OpenAppeal appeal = OpenAppeal.begin();
    private final Page page = browser.window();

    @BeforeAll
    static void openBrowser() {
        browser = new Browser();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @BeforeEach
    void staffAskForIt() {
        Mailbox.of(server).clear();
        Desk.of(Staff.with(Role.COORDINATOR))
                .send("/desk/campaigns/" + appeal.slug() + "/effort", Map.of("wanted", "on"));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> given().get(appeal.page()).asString().contains("effort.js"));
        new Window(page).open(appeal.page() + "?lang=en");
    }

    private String sent(String email) {
        page.fill("#email", email);
        Request request =
                page.waitForRequest("**/signatures", () -> page.click("form.sign button"));
        page.waitForLoadState();
        return request.postData();
    }

    @Test
    void browser_solvesTheTask_andCountsTheSeconds() {
        page.fill("#name", "Nuri Salk");

        assertThat(sent("nuri@home.invalid"))
                .containsPattern("altcha=ey\\w+")
                .containsPattern("filled=\\d+");
        new Window(page).reads(Phrases.in("en").say("thanks.title"));
        assertThat(Mailbox.of(server).linkSentTo("nuri@home.invalid", "/confirm/")).isNotEmpty();
    }

    /** Who mends a mistake is fast, and no program. */
    @Test
    void mendedForm_hasATaskOfItsOwn_andNoSeconds() {
        page.fill("#name", "Nuri Salk");
        sent("nuri");

        assertThat(sent("nuri@home.invalid"))
                .containsPattern("altcha=ey\\w+")
                .doesNotContain("filled");
        new Window(page).reads(Phrases.in("en").say("thanks.title"));
    }
}
