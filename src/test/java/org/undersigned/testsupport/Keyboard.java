package org.undersigned.testsupport;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody who uses no mouse: goes from one control to the next, types, presses. */
public record Keyboard(Page page) {

    /** More controls than any page of ours has. */
    private static final int FAR = 120;

    /** Goes on to a control; a page on which it cannot be reached fails. */
    public Keyboard reach(String selector) {
        Locator wanted = page.locator(selector);
        for (int i = 0; i < FAR; i++) {
            page.keyboard().press("Tab");
            if (wanted.and(page.locator(":focus")).count() > 0) {
                return this;
            }
        }
        throw new AssertionError("No key leads to " + selector + " on " + page.url());
    }

    public Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    public Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Presses Enter, and waits for the page that follows. */
    public Keyboard send() {
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        return this;
    }
}
