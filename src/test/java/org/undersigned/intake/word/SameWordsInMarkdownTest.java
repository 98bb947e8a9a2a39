package org.undersigned.intake.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.undersigned.intake.Line;
import org.undersigned.intake.Shape;
import org.undersigned.letter.Block;
import org.undersigned.letter.Part;
import org.undersigned.letter.Run;
import org.undersigned.letter.SampleLetters;

/** What Word shows as words, our letter must read as the same words. */
class SameWordsInMarkdownTest {

    private static final List<String> WORDS =
            List.of(
                    "word",
                    "a",
                    "Ж",
                    "*",
                    "**",
                    "_",
                    "__",
                    "[",
                    "]",
                    "(",
                    ")",
                    "[1]",
                    "[x](y)",
                    "!",
                    "`",
                    "``",
                    "\\",
                    "<",
                    ">",
                    "<b>",
                    "&amp;",
                    "&",
                    "#",
                    "1.",
                    "2)",
                    "-",
                    "+",
                    "=",
                    "---",
                    "===",
                    "|",
                    "~~",
                    "https://a.invalid",
                    "<https://b.invalid>",
                    ":",
                    "[^1]",
                    "“",
                    "snake_case",
                    "x@y.invalid",
                    "^",
                    "$");

    @Test
    void of_wordsOfAnyKind_readsAsTheSameWords() {
        Random random = new Random(42);
        for (int i = 0; i < 3_000; i++) {
            List<Piece> pieces = new ArrayList<>();
            for (int n = 1 + random.nextInt(5); n > 0; n--) {
                pieces.add(piece(random));
            }
            String words = pieces.stream().map(Piece::text).collect(Collectors.joining()).strip();
            Passage passage = new Passage();
            pieces.forEach(
                    it -> {
                        passage.bold = it.bold();
                        passage.italic = it.italic();
                        passage.add(it.text(), it.link());
                    });
            String markdown =
                    passage.lines(0, false, Shape.PARAGRAPH, "", "", new Notes()).stream()
                            .map(Line::markdown)
                            .collect(Collectors.joining("\n"));
            assertThat(read(markdown)).as(markdown).isEqualTo(words);
        }
    }

    private static Piece piece(Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = 1 + random.nextInt(4); n > 0; n--) {
            text.append(WORDS.get(random.nextInt(WORDS.size())));
            text.append(random.nextInt(3) == 0 ? "" : " ");
        }
        String link = random.nextInt(8) == 0 ? "https://link.invalid/(1)" : "";
        return new Piece(text.toString(), random.nextInt(3) == 0, random.nextInt(4) == 0, link);
    }

    private static String read(String markdown) {
        return SampleLetters.compose(
                        SampleLetters.withBody(
                                SampleLetters.manuscript(Locale.ENGLISH, "open-letter"), markdown))
                .parts()
                .stream()
                .filter(Part.Body.class::isInstance)
                .flatMap(it -> ((Part.Body) it).blocks().stream())
                .map(SameWordsInMarkdownTest::text)
                .collect(Collectors.joining("\n\n"));
    }

    private static String text(Block block) {
        return block instanceof Block.Paragraph paragraph
                ? Run.text(paragraph.runs()).replaceAll("[⁰¹²³⁴-⁹]+", "")
                : block.toString();
    }
}
