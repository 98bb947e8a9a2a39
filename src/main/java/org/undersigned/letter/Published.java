package org.undersigned.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.undersigned.letter.Surroundings.Correspondent;
import org.undersigned.letter.Surroundings.Source;

/** Composes what a statement and an urgent action have that a letter lacks. */
final class Published {

    /** Where a press release ends, in any language. */
    private static final String END = "###";

    private final Labels labels;
    private final Locale language;

    Published(Labels labels, Locale language) {
        this.labels = labels;
        this.language = language;
    }

    static Optional<Part> headline(Manuscript from) {
        return Stream.of(from.wording().subject(), from.title())
                .map(Words::tidy)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .map(Part.Headline::new);
    }

    /** The text with place and date run in before its first paragraph. */
    List<Block> dated(List<Block> blocks, Optional<String> placeAndDate) {
        if (blocks.isEmpty() || placeAndDate.isEmpty()) {
            return blocks;
        }
        String line = labels.text(language, "dateLine", placeAndDate.get(), "");
        List<Block> dated = new ArrayList<>(blocks);
        if (blocks.getFirst() instanceof Block.Paragraph first) {
            List<Run> runs = new ArrayList<>();
            runs.add(new Run(line, true, false, null));
            runs.addAll(first.runs());
            dated.set(0, new Block.Paragraph(runs));
        } else {
            Run date = new Run(line.strip(), true, false, null);
            dated.addFirst(new Block.Paragraph(List.of(date)));
        }
        return dated;
    }

    Optional<Part> passage(String label, List<Block> blocks) {
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part.Passage(labels.text(language, label), blocks));
    }

    static Part end() {
        return new Part.EndMark(END);
    }

    Optional<Part> pressContact(Surroundings from) {
        List<String> lines = tidy(from.pressContact().stream());
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Part.Contacts(labels.text(language, "pressContact"), List.of(lines)));
    }

    /** Each with all that is needed to write to them. */
    Optional<Part> writeTo(Surroundings from) {
        List<List<String>> blocks = from.writeTo().stream().map(this::lines).toList();
        String heading =
                from.before() == null
                        ? labels.text(language, "writeTo")
                        : labels.text(
                                language,
                                "writeTo.before",
                                Composition.written(from.before(), language));
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part.Contacts(heading, blocks));
    }

    private List<String> lines(Correspondent correspondent) {
        String salutation = Words.tidy(correspondent.salutation());
        Stream<String> begin =
                salutation.isEmpty()
                        ? Stream.empty()
                        : Stream.of(labels.text(language, "writeTo.salutation", salutation));
        return tidy(
                Stream.of(
                                correspondent.addressee().lines().stream(),
                                correspondent.emails().stream(),
                                begin)
                        .flatMap(it -> it));
    }

    Optional<Part> source(@Nullable Source source) {
        if (source == null) {
            return Optional.empty();
        }
        List<List<Run>> lines = new ArrayList<>();
        String name = Words.tidy(source.name());
        String url = Words.tidy(source.url());
        if (!name.isEmpty()) {
            lines.add(List.of(Run.plain(labels.text(language, "source", name))));
        }
        if (!url.isEmpty()) {
            lines.add(List.of(new Run(url, false, false, url)));
        }
        tidy(Stream.ofNullable(source.copyright()))
                .forEach(line -> lines.add(List.of(Run.plain(line))));
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Part.Source(lines));
    }

    private static List<String> tidy(Stream<String> lines) {
        return lines.filter(Objects::nonNull)
                .map(Words::tidy)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
