package org.undersigned.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.testsupport.Appeal;
import org.undersigned.testsupport.Browser;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.Window;

/** Cora puts the co-signers into the order in which the letter prints them. */
@QuarkusTest
@Installation
class OrderingTest {

    private static Browser browser;

    private Appeal appeal;
    private Window cora;

    @BeforeAll
    static void openBrowser() {
        browser = new Browser();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @BeforeEach
    void openTheList() {
        appeal = Appeal.draft("JOINT_APPEAL");
        appeal.imported(
                "PERSON,Prof.,Ana Ilvari,Judge,FR,\n"
                        + "PERSON,,Ben Orvath,,,\n"
                        + "ORGANISATION,,Lakes of Aven,,DE,\n"
                        + "PERSON,,Dilan Soreh,,,\n");
        cora = new Window(browser.window());
        cora.signIn(appeal.desk().email(), appeal.desk().password());
        cora.open("/desk/campaigns/" + appeal.slug() + "/signatories");
    }

    @Test
    void row_draggedUp_isPrintedThere() {
        cora.accessible().picture("10-cosigners");
        grip("Dilan Soreh").dragTo(row("Ana Ilvari"), upperHalf());
        placeHolds("Dilan Soreh", 1);

        assertThat(printed())
                .containsSubsequence("Dilan Soreh", "Ana Ilvari", "Ben Orvath", "Lakes of Aven");
    }

    @Test
    void row_letGoBesideTheList_staysWhereItWas() {
        grip("Dilan Soreh").hover();
        cora.page().mouse().down();
        move(row("Ben Orvath"), 6);
        move(row("Ana Ilvari"), 6);
        assertThat(shown()).first().asString().contains("Dilan Soreh");
        move(cora.page().locator("h2").first(), 6);
        cora.page().mouse().up();
        assertThat(shown()).last().asString().contains("Dilan Soreh");

        assertThat(names())
                .containsExactly("Ana Ilvari", "Ben Orvath", "Lakes of Aven", "Dilan Soreh");
    }

    @Test
    void row_movedFromTheKeyboard_isPrintedThere() {
        cora.page()
                .getByRole(AriaRole.BUTTON)
                .and(cora.page().getByLabel("Move Lakes of Aven up"))
                .press("Enter");
        placeHolds("Lakes of Aven", 2);

        assertThat(names())
                .containsExactly("Ana Ilvari", "Lakes of Aven", "Ben Orvath", "Dilan Soreh");
    }

    @Test
    void removal_undoneOnTheSpot_isSeenByEverybody() {
        cora.follow("Ben Orvath");
        cora.page().locator("summary").click();
        cora.press("Take off the list").reads("Taken off the list.");
        cora.accessible().picture("11-cosigner-removed");
        cora.page().setViewportSize(320, 640);
        cora.picture("11-cosigner-removed-phone");
        cora.press("Put Ben Orvath back on the list").reads("On the list again.");

        assertThat(names())
                .containsExactly("Ana Ilvari", "Ben Orvath", "Lakes of Aven", "Dilan Soreh");
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void list_onAnyScreen_isNoWiderThanIt(int width) {
        cora.page().setViewportSize(width, 640);

        assertThat(cora.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        assertThat(
                        cora.page()
                                .evaluate(
                                        "[...document.querySelectorAll('.order button')].filter(b =>"
                                                + " b.getBoundingClientRect().right >"
                                                + " b.closest('tr').getBoundingClientRect().right).length"))
                .isEqualTo(0);
    }

    private static Locator.DragToOptions upperHalf() {
        return new Locator.DragToOptions().setTargetPosition(20, 4);
    }

    /** Moves the pointer near the upper edge of something, in steps as a hand does. */
    private void move(Locator to, int steps) {
        BoundingBox box = to.boundingBox();
        cora.page().mouse().move(box.x + 20, box.y + 4, new Mouse.MoveOptions().setSteps(steps));
    }

    private List<String> shown() {
        return cora.page().locator("table.people tbody tr").allInnerTexts();
    }

    private Locator row(String name) {
        return cora.page()
                .locator("table.people tbody tr")
                .filter(new Locator.FilterOptions().setHasText(name));
    }

    private Locator grip(String name) {
        return row(name).locator(".grip");
    }

    /** Waits until the server has answered with the list in its new order. */
    private void placeHolds(String name, int place) {
        cora.page().waitForURL("**/signatories?done=moved*");
        assertThat(cora.page().getByLabel("Place of " + name).inputValue())
                .isEqualTo(String.valueOf(place));
    }

    private List<String> names() {
        return appeal.desk().api().get(appeal.path("/signatories")).path("items.name");
    }

    private List<String> printed() {
        return appeal.desk()
                .api()
                .get(appeal.path("/letter.txt"))
                .asString()
                .lines()
                .map(line -> line.replaceFirst("^Prof\\. ", "").replaceFirst(",.*", ""))
                .toList();
    }
}
