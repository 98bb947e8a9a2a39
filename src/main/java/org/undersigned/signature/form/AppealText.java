package org.undersigned.signature.form;

import io.quarkus.qute.RawString;
import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Turns the Markdown of an appeal into HTML that cannot do anything: no script, no style, no
 * picture, nothing that is fetched from elsewhere.
 */
final class AppealText {

    private static final Parser MARKDOWN = Parser.builder().build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private static final PolicyFactory HARMLESS =
            new HtmlPolicyBuilder()
                    .allowElements(
                            (element, attributes) -> below(element),
                            "h1",
                            "h2",
                            "h3",
                            "h4",
                            "h5",
                            "h6")
                    .allowElements(
                            "h3",
                            "h4",
                            "h5",
                            "h6",
                            "p",
                            "ul",
                            "ol",
                            "li",
                            "blockquote",
                            "em",
                            "strong",
                            "code",
                            "pre",
                            "hr",
                            "br",
                            "a")
                    .allowAttributes("href")
                    .onElements("a")
                    .allowUrlProtocols("https", "http", "mailto")
                    .requireRelsOnLinks("noopener", "noreferrer", "nofollow")
                    .toFactory();

    private AppealText() {}

    static RawString html(String markdown) {
        return new RawString(HARMLESS.sanitize(HTML.render(MARKDOWN.parse(markdown))));
    }

    /** The page has headings of its own above those of the text. */
    private static String below(String heading) {
        List<String> levels = List.of("h1", "h2", "h3", "h4", "h5", "h6");
        return levels.get(Math.min(levels.indexOf(heading) + 2, levels.size() - 1));
    }
}
