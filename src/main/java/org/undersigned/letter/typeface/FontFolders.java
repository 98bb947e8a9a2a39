package org.undersigned.letter.typeface;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Folders of font files; a file is read when its script is first asked for. */
final class FontFolders {

    /** Fonts for a script that do not carry its name. */
    private static final Map<UnicodeScript, String> KNOWN =
            Map.of(
                    UnicodeScript.ARABIC, "amiri|vazirmatn|scheherazade|arabic|naskh",
                    UnicodeScript.HAN, "sanssc|serifsc|sanstc|seriftc|cjk|droidsansfallback",
                    UnicodeScript.HIRAGANA, "sansjp|serifjp|cjk|droidsansfallback",
                    UnicodeScript.KATAKANA, "sansjp|serifjp|cjk|droidsansfallback",
                    UnicodeScript.HANGUL, "sanskr|serifkr|cjk|nanum");

    /** Scripts that have no italic hand may have letters that lean. */
    private static final Pattern ITALIC = Pattern.compile("italic|slanted|oblique");

    private static final Pattern UNCOMMON_WEIGHT =
            Pattern.compile("thin|light|medium|semi|demi|extra|ultra|black|heavy|condensed");

    /** For screens, for books of their own kind, or for ornament. */
    private static final Pattern DECORATIVE =
            Pattern.compile("quran|display|mono|ui|looped|rashi|kufi");

    private final List<Path> files;
    private final Map<Path, Typeface> read = new ConcurrentHashMap<>();

    FontFolders(List<Path> folders) {
        files = folders.stream().flatMap(FontFolders::fontsIn).toList();
    }

    private static Stream<Path> fontsIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> nameOf(file).endsWith(".ttf")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The best of the fonts whose file names speak of the script. */
    Optional<Typeface> madeFor(UnicodeScript script, Style style, String cluster) {
        return first(file -> namesScript(file, script), style, cluster);
    }

    /** The best of all the other fonts. */
    Optional<Typeface> other(UnicodeScript script, Style style, String cluster) {
        return first(file -> !namesScript(file, script), style, cluster);
    }

    private Optional<Typeface> first(Predicate<Path> wanted, Style style, String cluster) {
        return files.stream()
                .filter(wanted)
                .sorted(Comparator.comparingInt(file -> misfit(nameOf(file), style)))
                .flatMap(file -> typeface(file, cluster).stream())
                .findFirst();
    }

    /** Kept only if it helps: a folder may hold hundreds of fonts that nobody needs. */
    private Optional<Typeface> typeface(Path file, String cluster) {
        Typeface known = read.get(file);
        if (known != null) {
            return Optional.of(known).filter(it -> it.covers(cluster));
        }
        Optional<Typeface> fresh = readFile(file).filter(it -> it.covers(cluster));
        return fresh.map(
                it -> {
                    Typeface before = read.putIfAbsent(file, it);
                    return before == null ? it : before;
                });
    }

    /** Stable sorting keeps the order of the folders among equals. */
    private static int misfit(String name, Style style) {
        boolean serif =
                name.contains("serif")
                        || name.contains("amiri")
                        || name.contains("naskh")
                        || name.contains("myeongjo");
        boolean heavy = name.matches(".*(bold|black|heavy).*");
        return (heavy == style.bold ? 0 : 8)
                + (ITALIC.matcher(name).find() == style.italic ? 0 : 4)
                + (serif == style.serif ? 0 : 2)
                + (UNCOMMON_WEIGHT.matcher(name).find() ? 1 : 0)
                + (DECORATIVE.matcher(name).find() ? 16 : 0);
    }

    private static boolean namesScript(Path file, UnicodeScript script) {
        String own = script.name().toLowerCase(Locale.ROOT).replace("_", "");
        String known = KNOWN.getOrDefault(script, own);
        return nameOf(file).matches(".*(" + known + ").*");
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    /**
     * A file that is no usable font is passed over: the search goes on, and misses are reported.
     */
    private static Optional<Typeface> readFile(Path file) {
        try {
            return Optional.of(Typeface.read(Files.readAllBytes(file)));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
