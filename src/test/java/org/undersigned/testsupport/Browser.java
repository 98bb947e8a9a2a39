package org.undersigned.testsupport;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The distribution's own Chromium, driven for a test; each person gets a window that shares nothing
 * with another's.
 */
public final class Browser implements AutoCloseable {

    /**
     * Keeps a browser on a machine without internet from asking for things, and lets a page of some
     * other site show the server under test, which is in no public network.
     */
    private static final List<String> QUIET =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--disable-features=LocalNetworkAccessChecks");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    public Browser() {
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(chromium())
                                        .setArgs(QUIET));
    }

    private static Path chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "No Chromium here; `make test` installs it, or install the"
                                                + " package chromium"));
    }

    /** A new window of a laptop's size. */
    public Page window() {
        return open(1280, 900, true);
    }

    /** A new window as wide as an old phone's, 320 px, without JavaScript. */
    public Page oldPhone() {
        return open(320, 640, false);
    }

    /** A new window as wide as an old phone's that runs JavaScript. */
    public Page phone() {
        return open(320, 640, true);
    }

    private Page open(int width, int height, boolean javaScript) {
        BrowserContext context =
                browser.newContext(
                        new com.microsoft.playwright.Browser.NewContextOptions()
                                .setViewportSize(width, height)
                                .setJavaScriptEnabled(javaScript));
        Page page = context.newPage();
        page.setDefaultTimeout(15_000);
        return page;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
