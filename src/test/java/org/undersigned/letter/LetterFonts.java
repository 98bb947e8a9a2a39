package org.undersigned.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.undersigned.letter.typeface.FontShelf;

/** The fonts that a server has as it is delivered, on a machine with the packages it names. */
public final class LetterFonts {

    private LetterFonts() {}

    public static FontShelf asDelivered() {
        try (InputStream file = LetterFonts.class.getResourceAsStream("/application.properties")) {
            Properties settings = new Properties();
            settings.load(file);
            List<Path> folders =
                    Stream.of(settings.getProperty("undersigned.letters.fonts").split(","))
                            .map(Path::of)
                            .toList();
            return new FontShelf(folders);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
