package org.undersigned.signature.form;

import io.quarkus.qute.RawString;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.undersigned.campaign.revision.RevisionText;
import org.undersigned.letter.Demands;
import org.undersigned.letter.Markdown;
import org.undersigned.letter.html.HtmlLetter;

/**
 * Shows the words of the letter on the page, where they cannot do anything: no script, no style, no
 * picture, nothing that is fetched from elsewhere.
 */
public final class AppealText {

    /** The page has headings of its own above those of the text. */
    private static final int HIGHEST_HEADING = 3;

    private static final PolicyFactory HARMLESS =
            new HtmlPolicyBuilder()
                    .allowElements(
                            "h3",
                            "h4",
                            "h5",
                            "h6",
                            "p",
                            "div",
                            "span",
                            "blockquote",
                            "figure",
                            "figcaption",
                            "em",
                            "strong",
                            "br",
                            "a",
                            "table",
                            "thead",
                            "tbody",
                            "tr",
                            "th",
                            "td")
                    .allowAttributes("class")
                    .matching(Pattern.compile("letter-[a-z-]+"))
                    .globally()
                    .allowAttributes("role")
                    .matching(true, "list", "listitem")
                    .onElements("div")
                    .allowAttributes("scope")
                    .matching(true, "col")
                    .onElements("th")
                    .allowAttributes("href")
                    .onElements("a")
                    .allowUrlProtocols("https", "http", "mailto")
                    .requireRelsOnLinks("noopener", "noreferrer", "nofollow")
                    .toFactory();

    private AppealText() {}

    /** What the text says and demands. */
    public static RawString html(RevisionText text) {
        return html(List.of(text.body(), Demands.numbered(text.demands())));
    }

    static RawString html(String markdown) {
        return html(List.of(markdown));
    }

    /** Texts that follow each other. */
    static RawString html(List<String> markdowns) {
        String words =
                markdowns.stream()
                        .map(it -> HtmlLetter.body(Markdown.read(it), HIGHEST_HEADING))
                        .collect(Collectors.joining());
        return new RawString(HARMLESS.sanitize(words));
    }
}
