package org.undersigned.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where templates and labels lie: in a folder that staff edit, else among the ones that come with
 * the program. A changed file counts from the next letter on.
 */
public final class Folder {

    private record Kept(@Nullable FileTime changed, Optional<Properties> properties) {}

    private final @Nullable Path edited;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    /**
     * @param edited files in it win over the ones that come along; null for none
     */
    public Folder(@Nullable Path edited) {
        this.edited = edited;
    }

    /** The file of that name, or nothing where there is none in either place. */
    Optional<Properties> properties(String name) {
        if (!name.matches("[\\w-]+\\.properties")) {
            return Optional.empty();
        }
        FileTime changed = changed(name);
        Kept last = kept.get(name);
        if (last == null || !Objects.equals(last.changed(), changed)) {
            last = new Kept(changed, read(name, changed != null));
            kept.put(name, last);
        }
        return last.properties();
    }

    /** The last line of a file on which these words stand, counted from 1; 1 where none does. */
    int line(String name, String words) {
        List<String> lines = text(name, changed(name) != null).orElse("").lines().toList();
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (!lines.get(i).strip().startsWith("#") && lines.get(i).contains(words)) {
                return i + 1;
            }
        }
        return 1;
    }

    /** Of the templates that staff have written, by name. */
    List<String> edited() {
        if (edited == null || !Files.isDirectory(edited)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(edited)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("(?!words_)[\\w-]+\\.properties"))
                    .map(name -> name.replace(".properties", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable FileTime changed(String name) {
        try {
            return edited == null || !Files.isRegularFile(edited.resolve(name))
                    ? null
                    : Files.getLastModifiedTime(edited.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Properties> read(String name, boolean isEdited) {
        return text(name, isEdited)
                .map(
                        text -> {
                            try {
                                Properties properties = new Properties();
                                properties.load(new StringReader(text));
                                return properties;
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            } catch (IllegalArgumentException e) {
                                throw new TemplateBroken(
                                        name.replace(".properties", ""),
                                        "has a \\u without four digits",
                                        "\\u");
                            }
                        });
    }

    private Optional<String> text(String name, boolean isEdited) {
        try (InputStream file =
                isEdited && edited != null
                        ? Files.newInputStream(edited.resolve(name))
                        : Folder.class.getResourceAsStream("/letters/" + name)) {
            if (file == null) {
                return Optional.empty();
            }
            return Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
