package org.undersigned.crypto;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.undersigned.database.Folders;

/**
 * The folder of keys, a file each, which replicas share: a key that exists is never overwritten.
 */
@ApplicationScoped
public class KeyFolder {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private final Path folder;

    /**
     * As they were read. A file that is as long as it was holds the same key, since a key is never
     * overwritten but to destroy it; whether it is costs a look at the folder instead of a read.
     */
    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    @Inject
    KeyFolder(Folders folders) {
        this(folders.keys());
    }

    KeyFolder(Path folder) {
        this.folder = folder;
    }

    /** The content of a key file, as it is now; empty when there is none. */
    public Optional<byte[]> read(String name) {
        Path file = folder.resolve(name);
        try {
            byte[] key = known.get(name);
            if (key == null || Files.size(file) != key.length) {
                key = Files.readAllBytes(file);
                known.put(name, key);
            }
            return Optional.of(key.clone());
        } catch (NoSuchFileException e) {
            known.remove(name);
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What another replica destroyed stays in no memory, also where nobody asks for it again. */
    @Scheduled(every = "1m", identity = "crypto: forget destroyed keys")
    void forgetDestroyed() {
        known.keySet().forEach(this::read);
    }

    /** The names of the keys in memory. */
    Set<String> remembered() {
        return Set.copyOf(known.keySet());
    }

    boolean holds(String name) {
        return Files.exists(folder.resolve(name));
    }

    /**
     * The content of a key file, made on first use. Of several replicas that make it at once, all
     * get what the first one wrote.
     */
    public byte[] readOrCreate(String name, Supplier<byte[]> fresh) {
        return read(name)
                .orElseGet(
                        () -> {
                            create(name, fresh.get());
                            return read(name).orElseThrow();
                        });
    }

    /** A random key of 256 bits, made on first use. */
    byte[] readOrCreate(String name) {
        return readOrCreate(name, Randomness::key);
    }

    /** The names of all files that begin so, in alphabetical order. */
    List<String> namesBeginning(String prefix) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(prefix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Leaves an empty file in a key's place, so that no other key can take its name, and overwrites
     * the old one. A copy that a backup, a snapshot or a copying file system holds is out of reach.
     */
    void destroy(String name) {
        create(name, new byte[0]);
        Path file = folder.resolve(name);
        try (FileChannel old = FileChannel.open(file, StandardOpenOption.WRITE)) {
            Files.move(draft(new byte[0]), file, StandardCopyOption.ATOMIC_MOVE);
            old.write(ByteBuffer.allocate((int) old.size()));
            old.force(true);
            force(folder);
            known.remove(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Destroys a key whose name will not be asked for again. */
    void remove(String name) {
        destroy(name);
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does nothing when the file exists. A link appears whole or not at all, and replaces none. */
    private void create(String name, byte[] content) {
        try {
            Files.createDirectories(folder, readableByOwner("rwx------"));
            Path draft = draft(content);
            try {
                Files.createLink(folder.resolve(name), draft);
                force(folder);
            } catch (FileAlreadyExistsException e) {
                // Somebody else was faster: theirs is the key.
            } finally {
                Files.delete(draft);
            }
        } catch (UnsupportedOperationException e) {
            throw new IllegalStateException(
                    "The keys folder " + folder + " needs a file system with hard links.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path draft(byte[] content) throws IOException {
        Path draft = Files.createTempFile(folder, ".new-", "", readableByOwner("rw-------"));
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(content));
            channel.force(true);
        }
        return draft;
    }

    /** A key must not vanish in a power cut when the database already relies on it. */
    private static void force(Path folder) throws IOException {
        if (POSIX) {
            try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
                entries.force(true);
            }
        }
    }

    private static FileAttribute<?>[] readableByOwner(String permissions) {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
