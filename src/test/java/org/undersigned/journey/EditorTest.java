package org.undersigned.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.undersigned.account.Role;
import org.undersigned.testsupport.Browser;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.Staff;
import org.undersigned.testsupport.Window;

/** Dora writes, and sees the letter beside what she writes. */
@QuarkusTest
@Installation
class EditorTest {

    private static final Pattern DRAWN_ANEW = Pattern.compile("^blob:");

    private static Browser browser;

    private Window dora;
    private String desk;

    @BeforeAll
    static void openBrowser() {
        browser = new Browser();
        PlaywrightAssertions.setDefaultAssertionTimeout(15_000);
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @BeforeEach
    void beginALetter() {
        Staff staff = Staff.with(Role.DRAFTER);
        dora = new Window(browser.window()).signIn(staff.email(), staff.password());
        String slug = "editor-" + UUID.randomUUID().toString().substring(0, 8);
        desk = "/desk/campaigns/" + slug;
        dora.open("/desk/campaigns/new")
                .choose("Petition")
                .write("Title", "Open the salt road")
                .pick("Language of the original", "English")
                .write("Address (optional)", slug)
                .press("Begin the draft")
                .reads("Draft");
        dora.open(desk + "/text")
                .write("Subject", "The closed salt road")
                .write("Body", "The road has been closed since March.")
                .press("Save")
                .reads("Saved.");
    }

    @Test
    void typing_showsThePrintedPagesAnew() {
        assertThat(sheets()).hasCount(1);
        typed("The road has been closed since March. ".repeat(300));
        assertThat(sheets()).hasCount(4);
        assertThat(sheets().first()).hasAttribute("src", DRAWN_ANEW);
        assertThat(sheets().first()).hasAttribute("alt", "Page 1 of 4");
        dora.reads("not saved yet").picture("03-text-typing");
        sheets().last().scrollIntoViewIfNeeded();
        assertThat(sheets().last()).hasAttribute("src", DRAWN_ANEW);
        typed("Open it.");
        assertThat(sheets()).hasCount(1);
    }

    @Test
    void switchingToAPhone_showsWhatIsTyped() {
        typed("Open it before the winter.");
        dora.reads("not saved yet").follow("On a phone");
        assertThat(letter().getByText("Open it before the winter.")).isVisible();
        typed("Open it tomorrow.");
        assertThat(letter().getByText("Open it tomorrow.")).isVisible();
        dora.follow("Printed");
        assertThat(sheets().first()).hasAttribute("src", DRAWN_ANEW);
        assertThat(way("Printed")).hasAttribute("aria-current", "true");
    }

    @Test
    void typing_lettersThatNoFontHas_saysWhy() {
        typed("Written nowhere else: \uDBBF\uDFFD.");
        dora.reads("The letter cannot be made");
        typed("Written everywhere.");
        dora.reads("not saved yet");
    }

    @Test
    void pages_ofTheDesk_areForEverybody() {
        dora.accessible().follow("On a phone").accessible();
        dora.open(desk + "/preview").accessible();
        for (String page : new String[] {"/letter-settings", "/targets", "/settings", "/review"}) {
            dora.open(desk + page).accessible();
        }
        dora.open("/desk/campaigns/new").accessible();
        dora.open("/desk/campaigns/new/original").accessible();
    }

    private void typed(String words) {
        dora.page().getByLabel("Body", new Page.GetByLabelOptions().setExact(true)).fill(words);
    }

    private FrameLocator letter() {
        return dora.page().frameLocator("iframe[title='Preview of the letter']");
    }

    private Locator sheets() {
        return letter().locator("img.letter-sheet");
    }

    private Locator way(String name) {
        return dora.page().getByText(name, new Page.GetByTextOptions().setExact(true));
    }
}
