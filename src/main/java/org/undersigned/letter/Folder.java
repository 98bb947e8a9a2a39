package org.undersigned.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
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
        try (InputStream file =
                isEdited && edited != null
                        ? Files.newInputStream(edited.resolve(name))
                        : Folder.class.getResourceAsStream("/letters/" + name)) {
            if (file == null) {
                return Optional.empty();
            }
            Reader text = new StringReader(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            Properties properties = new Properties();
            properties.load(text);
            return Optional.of(properties);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
