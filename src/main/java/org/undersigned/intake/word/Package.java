package org.undersigned.intake.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The parts of a Word file that hold words (ECMA-376 part 2), unpacked as far as is safe. */
final class Package {

    /**
     * All parts together, the pictures included, in bytes; a book of 600 pages has a third of it.
     */
    private static final int MOST_BYTES = 48 << 20;

    private static final int MOST_ENTRIES = 2_000;
    private static final int CHUNK = 1 << 14;

    private final Map<String, byte[]> parts = new HashMap<>();
    private final Set<String> names = new TreeSet<>();

    private Package() {}

    static Package of(byte[] file) throws WordUnreadable {
        Package parts = new Package();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            parts.unpack(zip);
        } catch (IOException | IllegalArgumentException e) {
            throw new WordUnreadable(
                    "This Word file is damaged. Please open it in Word and save it again.");
        }
        return parts;
    }

    private void unpack(ZipInputStream zip) throws IOException, WordUnreadable {
        byte[] chunk = new byte[CHUNK];
        int left = MOST_BYTES;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (names.size() == MOST_ENTRIES) {
                throw tooLarge();
            }
            String name = entry.getName().replace('\\', '/');
            names.add(name);
            boolean wanted = name.endsWith(".xml") || name.endsWith(".rels");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (int n = zip.read(chunk); n >= 0; n = zip.read(chunk)) {
                left -= n;
                if (left < 0) {
                    throw tooLarge();
                }
                if (wanted) {
                    bytes.write(chunk, 0, n);
                }
            }
            if (wanted) {
                parts.putIfAbsent(name, bytes.toByteArray());
            }
        }
    }

    private static WordUnreadable tooLarge() {
        return new WordUnreadable(
                "Unpacked, this file is larger than any letter. Please copy the text into a new Word"
                        + " file, or paste it.");
    }

    byte @Nullable [] part(String name) {
        return parts.get(name);
    }

    /** Sorted, also of those that are not kept. */
    Set<String> names() {
        return names;
    }
}
