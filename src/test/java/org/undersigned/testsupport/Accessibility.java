package org.undersigned.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe finds wrong with a page for people who hear it, or use no mouse. */
final class Accessibility {

    private Accessibility() {}

    static void check(Page page) {
        List<Rule> violations = new AxeBuilder(page).setLegacyMode(true).analyze().getViolations();
        assertThat(violations.stream().map(Accessibility::words)).as(page.url()).isEmpty();
    }

    private static String words(Rule rule) {
        return "%s (%s): %s"
                .formatted(
                        rule.getId(),
                        rule.getHelp(),
                        rule.getNodes().stream().map(node -> node.getHtml()).toList());
    }
}
