package org.undersigned.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.microsoft.playwright.Download;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.time.Duration;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.undersigned.account.Role;
import org.undersigned.testsupport.Browser;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.Mailbox;
import org.undersigned.testsupport.Staff;
import org.undersigned.testsupport.Window;

/**
 * One appeal in the browser, from an empty directory to the official's mailbox. Dora drafts, Rex
 * reviews, Cora coordinates; Sana signs on an old phone without JavaScript.
 */
@QuarkusTest
@Installation
class BrowserJourneyTest {

    private static final String SLUG = "open-the-salt-road";
    private static final String DESK = "/desk/campaigns/" + SLUG;

    private static Browser browser;

    GreenMail server;

    @BeforeAll
    static void openBrowser() {
        browser = new Browser();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @Test
    void appeal_fromEmptyDirectoryToTheOfficialsMailbox() throws Exception {
        Window dora = signedIn(Role.DRAFTER);
        official(dora, "Runa Halvard", "Prime Minister", "runa.pm@gov.invalid");
        official(dora, "Tarek Osei", "Minister of Roads", "tarek.roads@gov.invalid");
        official(dora, "Lise Morrow", "Minister of Justice", "lise.justice@gov.invalid");
        drafted(dora);
        addressed(dora);
        previewed(dora);
        reviewed(dora, signedIn(Role.REVIEWER));
        Window cora = signedIn(Role.COORDINATOR);
        step(cora, "OPEN", "Open").reads("See the public page").picture("07-open");
        Mailbox.of(server).clear();
        signed(new Window(browser.oldPhone()));
        counted(new Window(browser.window()));
        assertThat(letter(cora)).contains("Sana Ilvari Finland");
        sent(cora);
        delivered();
        answered(cora);
        assertThat(list(cora)).contains("Sana Ilvari").doesNotContain("sana@home.invalid");
    }

    private static Window signedIn(Role role) {
        Staff staff = Staff.with(role);
        return new Window(browser.window()).signIn(staff.email(), staff.password());
    }

    private static void official(Window dora, String name, String office, String address) {
        dora.open("/desk/officials/new")
                .write("Name", name)
                .write("Honorific (optional)", "H.E.")
                .write("Language we write in", "en")
                .write("Title", office)
                .write("Institution", "Government of Saltmark")
                .write("E-mail addresses of the office (optional)", address)
                .write("Postal address (optional)", "2 Harbour Square\nSaltmark")
                .writeInto("heldFrom", "2025-01-01")
                .writeInto("language-0", "en")
                .writeInto("salutation-0", "Dear " + office + ",")
                .press("Save")
                .reads("Saved.")
                .picture("01-official");
    }

    private static void drafted(Window dora) {
        dora.open("/desk/campaigns/new")
                .choose("Petition")
                .write("Title", "Open the salt road")
                .pick("Language of the original", "English")
                .write("Address (optional)", SLUG)
                .picture("02-new-campaign")
                .press("Begin the draft");
        dora.open(DESK + "/text")
                .write("Subject", "The closed salt road")
                .write(
                        "Body",
                        """
                        The road over the salt flats has been closed since *March*.

                        We ask you to:

                        - open it to the sick and their families;
                        - let the postal carts pass.
                        """)
                .write("Closing (optional)", "Sincerely,")
                .press("Save")
                .reads("Saved.")
                .accessible()
                .picture("03-text")
                .follow("On a phone");
        dora.page()
                .frameLocator("iframe[title='Preview of the letter']")
                .getByText("let the postal carts pass")
                .waitFor();
        dora.picture("03-text-phone");
    }

    private static void addressed(Window dora) {
        dora.open(DESK + "/targets");
        found(dora, "Runa Halvard").press("Address the letter to them");
        found(dora, "Tarek Osei").press("Send them a copy");
        found(dora, "Lise Morrow").press("Send them a copy");
        dora.press("Save").reads("Saved.").picture("04-addressees");
    }

    private static Window found(Window dora, String name) {
        return dora.write("Search by name, office or institution", name)
                .press("Search")
                .reads("Government of Saltmark");
    }

    private static void previewed(Window dora) {
        dora.open(DESK + "/preview").accessible().picture("05-preview");
        dora.open(DESK + "/preview?bare=phone")
                .reads("Dear Prime Minister,")
                .reads("let the postal carts pass")
                .reads("H.E. Tarek Osei, Minister of Roads");
    }

    private static void reviewed(Window dora, Window rex) {
        step(dora, "IN_REVIEW", "Send to review").reads("In review");
        rex.open(DESK + "/review").picture("06-review").follow("Approve");
        rex.press("Approve").reads("Approved");
    }

    private static Window step(Window person, String state, String verb) {
        return person.open(DESK + "/state?to=" + state).press(verb);
    }

    private void signed(Window sana) {
        sana.open("/campaigns/" + SLUG)
                .reads("Be the first to sign")
                .picture("08-appeal-phone")
                .choose("Everybody")
                .write("Your name", "Sana Ilvari")
                .write("E-mail address", "sana@home.invalid");
        sana.page().selectOption("#country", "FI");
        sana.press("Sign").reads("Please look into your mailbox").picture("09-thanks-phone");
        String link = Mailbox.of(server).linkSentTo("sana@home.invalid", "/confirm/");
        sana.open(link)
                .picture("10-confirm-phone")
                .press("Yes, I sign")
                .reads("Thank you. Your signature counts.")
                .picture("11-confirmed-phone");
    }

    /** The count is published at each tick, and pages may be cached for as long. */
    private static void counted(Window passerBy) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(passerBy.open("/campaigns/" + SLUG).page().content())
                                        .contains("1 signature<"));
        passerBy.picture("12-appeal");
    }

    private static String letter(Window cora) throws Exception {
        byte[] pdf = cora.page().request().get(cora.address(DESK + "/letter.pdf")).body();
        return words(pdf);
    }

    private static String words(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static void sent(Window cora) {
        cora.open(DESK + "/deliveries")
                .picture("13-deliveries")
                .choose("By e-mail")
                .press("Check before sending")
                .picture("14-check")
                .press("Send now");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(
                                                cora.open(DESK + "/deliveries")
                                                        .page()
                                                        .locator("tbody tr")
                                                        .allInnerTexts())
                                        .hasSize(3)
                                        .allMatch(row -> row.contains("Sent")));
        cora.picture("15-sent");
    }

    private void delivered() throws Exception {
        Mailbox mailbox = Mailbox.of(server);
        assertThat(words(mailbox.onlyAttachmentSentTo("runa.pm@gov.invalid")))
                .contains("Dear Prime Minister, The road over the salt flats")
                .contains("Copy to: H.E. Tarek Osei, Minister of Roads")
                .contains("Sana Ilvari Finland");
        assertThat(words(mailbox.onlyAttachmentSentTo("tarek.roads@gov.invalid")))
                .contains("The road over the salt flats");
        assertThat(words(mailbox.onlyAttachmentSentTo("lise.justice@gov.invalid")))
                .contains("The road over the salt flats");
        // Sana's: the link to confirm, then the link to her own page.
        assertThat(mailbox.mailsTo("sana@home.invalid")).hasSize(2);
    }

    private static void answered(Window cora) {
        cora.open(DESK + "/deliveries")
                .follow("Details of the delivery to H.E. Runa Halvard, Prime Minister");
        cora.writeInto("receivedOn", "2026-11-23")
                .write("Summary", "The road opens in spring")
                .press("Add the reply")
                .reads("The road opens in spring")
                .picture("16-reply");
    }

    private static String list(Window cora) throws Exception {
        cora.open(DESK + "/export").picture("17-lists");
        Download list = cora.page().waitForDownload(() -> cora.follow("Plain CSV"));
        return Files.readString(list.path());
    }
}
