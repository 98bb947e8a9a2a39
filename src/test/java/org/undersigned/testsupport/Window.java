package org.undersigned.testsupport;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import org.eclipse.microprofile.config.ConfigProvider;

/** One person's window, used by the words that this person reads: labels, buttons, links. */
public record Window(Page page) {

    /** Where pictures of what people saw are kept after a run. */
    private static final Path PICTURES = Path.of("target", "pictures");

    /** In pixels. */
    private static final int LONGEST_PICTURE = 10_000;

    /** Opens a path of the server under test. */
    public Window open(String path) {
        page.navigate(address(path));
        return this;
    }

    /** Where a path of the server under test is. */
    public String address(String path) {
        return ConfigProvider.getConfig().getValue("test.url", String.class) + path;
    }

    /** Signs in at the desk. */
    public Window signIn(String email, String password) {
        open("/login").write("E-mail address", email).write("Password", password);
        return press("Sign in");
    }

    /** Writes into the field with exactly this label. */
    public Window write(String label, String value) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(value);
        return this;
    }

    /** Writes into the field with this name, where the same label stands several times. */
    public Window writeInto(String name, String value) {
        page.locator("[name='" + name + "']").fill(value);
        return this;
    }

    /** Chooses from a list. */
    public Window pick(String label, String option) {
        page.getByLabel(label).selectOption(new SelectOption().setLabel(option));
        return this;
    }

    /** Ticks the choice or box whose label begins so. */
    public Window choose(String label) {
        page.getByLabel(label).first().check();
        return this;
    }

    public Window press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        return this;
    }

    public Window follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        return this;
    }

    /** Waits until these words can be seen. */
    public Window reads(String words) {
        page.getByText(words).first().waitFor(new Locator.WaitForOptions().setTimeout(20_000));
        return this;
    }

    /** Has axe look at the page, frames included. */
    public Window accessible() {
        Accessibility.check(page);
        return this;
    }

    /** Shows what another window shows now, at the same address, without asking for it again. */
    public Window copy(Page other) {
        page.unrouteAll();
        page.route(
                other.url(),
                route ->
                        route.fulfill(
                                new Route.FulfillOptions()
                                        .setContentType("text/html; charset=utf-8")
                                        .setBody(other.content())));
        page.navigate(other.url());
        return this;
    }

    /** The path of the page that is open. */
    public String path() {
        return java.net.URI.create(page.url()).getPath();
    }

    /**
     * Keeps the page as {@code target/pictures/name.png}: the whole of it, but of a list as long as
     * all tests together make it, only what somebody would look at.
     */
    public Window picture(String name) {
        double height = page.locator("html").boundingBox().height;
        var options =
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setTimeout(60_000)
                        .setPath(PICTURES.resolve(name + ".png"));
        if (height > LONGEST_PICTURE) {
            options.setClip(0, 0, page.viewportSize().width, LONGEST_PICTURE);
        }
        page.screenshot(options);
        return this;
    }
}
