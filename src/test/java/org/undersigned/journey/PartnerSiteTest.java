package org.undersigned.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.undersigned.account.Role;
import org.undersigned.phrase.Phrases;
import org.undersigned.signature.SignatureState;
import org.undersigned.testsupport.Browser;
import org.undersigned.testsupport.Desk;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.Mailbox;
import org.undersigned.testsupport.OpenAppeal;
import org.undersigned.testsupport.Signatories;
import org.undersigned.testsupport.Staff;
import org.undersigned.testsupport.Window;

/** Somebody signs on the page of a partner; the browser shows the form there, and nowhere else. */
@QuarkusTest
@Installation
class PartnerSiteTest {

    private static Browser browser;

    GreenMail server;

    private final OpenAppeal appeal = OpenAppeal.begin();
    private final Page page = browser.window();
    private final Window window = new Window(page);
    private final Phrases phrases = Phrases.in("en");

    @BeforeAll
    static void openBrowser() {
        browser = new Browser();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    private FrameLocator framedOn(String site) {
        Desk.of(Staff.with(Role.COORDINATOR))
                .send(
                        "/desk/campaigns/" + appeal.slug() + "/other-sites",
                        Map.of("origins", "https://partner.invalid"));
        String frame = window.address(appeal.page() + "/embed?lang=en");
        page.route(
                site,
                route ->
                        route.fulfill(
                                new Route.FulfillOptions()
                                        .setContentType("text/html; charset=utf-8")
                                        .setBody(
                                                "<title>A partner</title><h1>Our lakes</h1>"
                                                        + "<iframe title='Sign' width='560'"
                                                        + " height='900' src='%s'></iframe>"
                                                                .formatted(frame))));
        page.navigate(site);
        return page.frameLocator("iframe");
    }

    @Test
    void partner_showsTheForm_andPeopleSignThere() {
        Mailbox.of(server).clear();
        FrameLocator frame = framedOn("https://partner.invalid/lakes");
        frame.locator("#name").fill("Nuri Salk");
        frame.locator("#email").fill("nuri");
        frame.locator("form.sign button").click();
        frame.locator(".notice.bad").waitFor();
        window.picture("28-partner-mistake");

        frame.locator("#email").fill("nuri@home.invalid");
        frame.locator("form.sign button").click();
        frame.getByText(phrases.say("thanks.title")).first().waitFor();
        window.picture("29-partner-thanks");
        assertThat(Signatories.states(appeal)).containsExactly(SignatureState.PENDING);
        assertThat(Mailbox.of(server).linkSentTo("nuri@home.invalid", "/confirm/")).isNotEmpty();
    }

    @Test
    void anybodyElse_showsNothing() {
        List<String> said = new ArrayList<>();
        page.onConsoleMessage(message -> said.add(message.text()));
        FrameLocator frame = framedOn("https://stranger.invalid/lakes");

        page.waitForCondition(() -> said.stream().anyMatch(s -> s.contains("frame-ancestors")));
        assertThat(frame.locator("#name").count()).isZero();
    }
}
