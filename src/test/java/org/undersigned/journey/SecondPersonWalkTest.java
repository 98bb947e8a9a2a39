package org.undersigned.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.undersigned.account.Role;
import org.undersigned.testsupport.Browser;
import org.undersigned.testsupport.Crowd;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.OpenAppeal;
import org.undersigned.testsupport.Staff;
import org.undersigned.testsupport.Window;

/** One coordinator wants a large list, another allows it on the phone. */
@QuarkusTest
@Installation
class SecondPersonWalkTest {

    private static Browser browser;

    private final OpenAppeal appeal = OpenAppeal.begin();
    private final Window laptop = signedIn(new Window(browser.window()));
    private final Window phone = signedIn(new Window(browser.phone()));
    private final String lists = "/desk/campaigns/" + appeal.slug() + "/export";

    @BeforeAll
    static void openBrowser() {
        browser = new Browser();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @BeforeEach
    void crowdComes() {
        Crowd.withheld(appeal, "CH", 1200);
    }

    @AfterEach
    void crowdGoesHome() {
        Crowd.goesHome(appeal);
    }

    @Test
    void list_askedFor_allowed_andTaken() throws Exception {
        laptop.open(lists).press("Download").reads("needs a second person");
        laptop.accessible().picture("list-held");
        laptop.write("What you need it for", "Printing the petition").press("Ask for it");
        laptop.reads("Nobody answered yet").accessible();

        phone.open(lists).reads("Printing the petition").accessible().picture("list-asked-phone");
        phone.press("Allow it").reads("Allowed").accessible().picture("list-allowed-phone");

        laptop.open(lists).accessible().picture("list-allowed");
        Download file = laptop.page().waitForDownload(() -> laptop.follow("Plain CSV"));
        try (Stream<String> lines = Files.lines(file.path())) {
            assertThat(lines).hasSize(1201);
        }
    }

    private static Window signedIn(Window window) {
        Staff coordinator = Staff.with(Role.COORDINATOR);
        return window.signIn(coordinator.email(), coordinator.password());
    }
}
