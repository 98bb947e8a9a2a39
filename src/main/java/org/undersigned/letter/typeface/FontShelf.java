package org.undersigned.letter.typeface;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * All fonts at hand, best first: Source Serif and Source Sans, what the folders hold for a script,
 * DejaVu, and whatever else the folders hold. Made once; safe for many threads.
 */
public final class FontShelf {

    private static final Map<Style, String> OWN =
            new EnumMap<>(
                    Map.of(
                            Style.SERIF, "/fonts/SourceSerif4-Regular.ttf",
                            Style.SERIF_ITALIC, "/fonts/SourceSerif4-Italic.ttf",
                            Style.SERIF_BOLD, "/fonts/SourceSerif4-SemiBold.ttf",
                            Style.SERIF_BOLD_ITALIC, "/fonts/SourceSerif4-SemiBoldItalic.ttf",
                            Style.SANS, "/fonts/SourceSans3-Regular.ttf",
                            Style.SANS_BOLD, "/fonts/SourceSans3-SemiBold.ttf"));

    private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/DejaVu";

    /** One entry per style and script, asked once for each character outside the own fonts. */
    private record Wanted(Style style, int codePoint) {}

    private final FontFolders folders;
    private final Map<String, Typeface> bundled = new HashMap<>();
    private final Map<Style, Typeface> own = new EnumMap<>(Style.class);
    private final Map<Wanted, Optional<Typeface>> found = new ConcurrentHashMap<>();

    /**
     * @param folders searched in this order, their subfolders included
     */
    public FontShelf(List<Path> folders) {
        this.folders = new FontFolders(folders);
        OWN.forEach((style, resource) -> own.put(style, bundled(resource)));
    }

    /** The typeface that a style is set in wherever it has the characters. */
    Typeface own(Style style) {
        return own.get(style);
    }

    /** The best typeface that has every character of the cluster. */
    Optional<Typeface> covering(Style style, String cluster) {
        if (own(style).covers(cluster)) {
            return Optional.of(own(style));
        }
        Optional<Typeface> first =
                found.computeIfAbsent(
                        new Wanted(style, cluster.codePointAt(0)),
                        _ -> search(style, cluster.substring(0, cluster.offsetByCodePoints(0, 1))));
        return first.filter(typeface -> typeface.covers(cluster)).or(() -> search(style, cluster));
    }

    private Optional<Typeface> search(Style style, String cluster) {
        UnicodeScript script = UnicodeScript.of(cluster.codePointAt(0));
        return folders.madeFor(script, style, cluster)
                .or(() -> dejaVu(style).filter(it -> it.covers(cluster)).findFirst())
                .or(() -> folders.other(script, style, cluster));
    }

    private Stream<Typeface> dejaVu(Style style) {
        String sans = style.bold ? "Sans-Bold" : "Sans";
        String weight = (style.bold ? "Bold" : "") + (style.italic ? "Italic" : "");
        Stream<String> names =
                style.serif
                        ? Stream.of(weight.isEmpty() ? "Serif" : "Serif-" + weight, "Serif", sans)
                        : Stream.of(sans);
        return names.map(name -> bundled(DEJAVU + name + ".ttf"));
    }

    private Typeface bundled(String resource) {
        synchronized (bundled) {
            return bundled.computeIfAbsent(resource, FontShelf::readResource);
        }
    }

    private static Typeface readResource(String resource) {
        try (InputStream file = FontShelf.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("The font " + resource + " is not in the program.");
            }
            return Typeface.read(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
