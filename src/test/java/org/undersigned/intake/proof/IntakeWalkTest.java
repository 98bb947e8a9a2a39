package org.undersigned.intake.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.undersigned.account.Role;
import org.undersigned.letter.SampleLetters;
import org.undersigned.letter.Tongues;
import org.undersigned.letter.docx.DocxLetter;
import org.undersigned.testsupport.Browser;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.Staff;
import org.undersigned.testsupport.Window;

/** Dora brings a text to the desk, on a laptop and on an old phone without JavaScript. */
@QuarkusTest
@Installation
class IntakeWalkTest {

    private static Browser browser;

    @BeforeAll
    static void openBrowser() {
        browser = new Browser();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @Test
    void wordFile_fromTheListOfCampaigns_becomesADraft() {
        Window dora = signedIn(browser.window(), Role.DRAFTER, Role.COORDINATOR);
        dora.open("/desk/campaigns").follow("New campaign");
        dora.follow("Begin from a Word file or pasted text").picture("intake-1-bring");
        bring(dora, "appeal.docx", DocxLetter.of(SampleLetters.jointAppeal()));
        dora.reads("Check what was understood").picture("intake-2-proof");
        assertThat(dora.page().locator("[name='signatories']").inputValue())
                .contains("PERSON,Prof.,Edmund Hale,");
        dora.press("Begin the campaign").reads("Please check what you entered");
        dora.picture("intake-3-again");
        dora.choose("Leave out what has no place").press("Begin the campaign");
        dora.reads("Open letter on the extradition of Temir Orynbai");
        assertThat(dora.path()).endsWith("/targets");
    }

    @Test
    void pastedText_onAnOldPhone_fitsItsScreen() {
        Window dora = signedIn(browser.oldPhone(), Role.DRAFTER);
        dora.open("/desk/campaigns/new/original").picture("intake-4-phone-bring");
        assertFits(dora);
        bring(dora, "letter.docx", DocxLetter.of(Tongues.AR.letter(List.of("محمّد علي"))));
        dora.reads("Check what was understood").picture("intake-5-phone-arabic");
        assertFits(dora);
    }

    @Test
    void fileThatIsNoLetter_isSaidAtItsField() {
        Window dora = signedIn(browser.window(), Role.DRAFTER);
        dora.open("/desk/campaigns/new/original");
        bring(dora, "letter.docx", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        dora.reads("This is a PDF.").picture("intake-6-refused");
        assertThat(dora.page().locator("#file").getAttribute("aria-describedby"))
                .contains("file-error");
    }

    private static Window signedIn(Page page, Role... roles) {
        Staff staff = Staff.with(roles);
        return new Window(page).signIn(staff.email(), staff.password());
    }

    private static void bring(Window window, String name, byte[] file) {
        window.page()
                .locator("#file")
                .setInputFiles(new FilePayload(name, "application/octet-stream", file));
        window.press("Show what was understood");
    }

    private static void assertFits(Window window) {
        assertThat((int) window.page().evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(320);
    }
}
