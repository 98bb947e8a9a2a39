package org.undersigned.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.undersigned.phrase.Phrases;
import org.undersigned.signature.SignatureState;
import org.undersigned.testsupport.Browser;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.Keyboard;
import org.undersigned.testsupport.Mailbox;
import org.undersigned.testsupport.OpenAppeal;
import org.undersigned.testsupport.Signatories;
import org.undersigned.testsupport.Window;

/**
 * From the page of an appeal to a signature taken back: on a screen of 320 px, without JavaScript,
 * by keyboard, in Arabic.
 */
@QuarkusTest
@Installation
class SignerJourneyTest {

    private static final int NARROW = 320;
    private static final int HEAVY = 50 * 1024;

    private static Browser browser;

    GreenMail server;

    private final OpenAppeal appeal =
            OpenAppeal.begin(
                    json -> {
                        var arabic = json.withObject("/translations/ar");
                        arabic.put("title", "دعوا البحيرة وشأنها");
                        arabic.withObject("/letter")
                                .put("subject", "بحيرة آفن")
                                .put("body", "نطلب منكم أن تتركوا البحيرة كما هي.")
                                .put("closing", "مع الاحترام،");
                    });
    private final Page phone = browser.oldPhone();
    private final Keyboard keys = new Keyboard(phone);

    /** Axe runs scripts of its own, which the old phone does not. */
    private final Window examiner = new Window(browser.phone());

    @BeforeAll
    static void openBrowser() {
        browser = new Browser();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @Test
    void arabic_byKeyboard_fromThePageToTheWithdrawal() {
        Mailbox.of(server).clear();
        Phrases arabic = Phrases.in("ar");
        open(appeal.page() + "?lang=ar", "20-arabic-appeal");
        assertThat(phone.locator("html").getAttribute("dir")).isEqualTo("rtl");

        keys.reach("input[name=audience]").press("ArrowDown").press("ArrowUp");
        keys.reach("#name").type("ليلى حداد").reach("#email").type("layla@home.invalid");
        keys.reach("main form.sign button").send();
        looks("21-arabic-thanks");
        reads(arabic.say("thanks.title"));

        open(Mailbox.of(server).linkSentTo("layla@home.invalid", "/confirm/"), "22-arabic-confirm");
        keys.reach("form[action^='/confirm/'] button").send();
        looks("23-arabic-confirmed");
        reads(arabic.say("word.confirmed"));
        assertThat(Signatories.states(appeal)).containsExactly(SignatureState.CONFIRMED);

        keys.reach("form[action$='/withdraw'] button").send();
        looks("24-arabic-withdrawn");
        reads(arabic.say("manage.ended"));
        assertThat(Signatories.states(appeal)).containsExactly(SignatureState.WITHDRAWN);
    }

    /** What is wrong is said where it is, and everything that was typed is still there. */
    @Test
    void mistake_isFoundByKeyboard() {
        open(appeal.page() + "?lang=ar", "25-arabic-form");
        keys.reach("#name").type("ليلى حداد").reach("#email").type("layla");
        keys.reach("main form.sign button").send();
        looks("26-arabic-mistake");

        keys.reach("a[href='#email']").press("Enter").reach("#email").press("End");
        keys.type("@home.invalid").reach("main form.sign button").send();
        reads(Phrases.in("ar").say("thanks.title"));
    }

    static List<String> languages() {
        return Phrases.LANGUAGES;
    }

    /** Everything that the page needs, before anything is packed. */
    @ParameterizedTest
    @MethodSource("languages")
    void page_isLight_inEveryLanguage(String language) {
        List<Response> fetched = new ArrayList<>();
        phone.onResponse(fetched::add);

        open(appeal.page() + "?lang=" + language, "27-appeal-" + language);

        assertThat(phone.locator("html").getAttribute("lang")).isEqualTo(language);
        assertThat(fetched).hasSizeGreaterThan(1);
        assertThat(fetched.stream().mapToInt(answer -> answer.body().length).sum())
                .isLessThanOrEqualTo(HEAVY);
    }

    private void open(String path, String picture) {
        new Window(phone).open(path);
        looks(picture);
    }

    /** Every page fits the screen, and axe finds nothing. */
    private void looks(String picture) {
        new Window(phone).picture(picture);
        examiner.copy(phone).accessible();
        assertThat((Integer) phone.evaluate("document.documentElement.scrollWidth"))
                .as(phone.url())
                .isLessThanOrEqualTo(NARROW);
    }

    private void reads(String words) {
        new Window(phone).reads(words);
    }
}
