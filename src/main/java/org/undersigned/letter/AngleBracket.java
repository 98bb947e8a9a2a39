package org.undersigned.letter;

import java.util.Set;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.text.CharMatcher;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code <https://…>} and {@code <name@host>} as links and every other {@code <} as itself,
 * so that HTML stays visible and no search for its end can take long.
 */
final class AngleBracket implements InlineContentParser {

    private static final CharMatcher ADDRESS = c -> c > ' ' && c != '<' && c != '>';

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        Position start = scanner.position();
        scanner.match(ADDRESS);
        Position end = scanner.position();
        String address = scanner.getSource(start, end).getContent();
        String target = target(address);
        if (target == null || !scanner.next('>')) {
            return ParsedInline.of(new Text("<"), start);
        }
        Link link = new Link(target, null);
        link.appendChild(new Text(address));
        return ParsedInline.of(link, scanner.position());
    }

    private static @Nullable String target(String address) {
        if (address.matches("(?i)(https?://|mailto:).+")) {
            return address;
        }
        return address.matches("[^@/:]+@[^@/:]+") ? "mailto:" + address : null;
    }

    /** Makes one for each paragraph. */
    static final class Factory implements InlineContentParserFactory {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('<');
        }

        @Override
        public InlineContentParser create() {
            return new AngleBracket();
        }
    }
}
