package org.undersigned.crypto;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The keys that this installation never does without: {@code token.key}, and {@code sealing-1.key},
 * {@code sealing-2.key} … of which the highest number seals and all open.
 *
 * <p>A key with the next number seals as soon as its file is there. An empty file is a key that was
 * destroyed. Nothing is read or made before {@link KeyCheck} has agreed.
 */
@Startup(1)
@ApplicationScoped
class LastingKeys {

    static final String TOKEN = "token.key";
    static final String FIRST_SEALING = "sealing-1.key";
    private static final String SEALING_PREFIX = "sealing-";
    private static final byte[] DESTROYED = {};

    private final KeyFolder folder;
    private final byte[] token;
    private volatile NavigableMap<Integer, byte[]> sealing;

    LastingKeys(KeyFolder folder, KeyCheck check) {
        this.folder = folder;
        check.refuseMissing(folder);
        token = whole(TOKEN, folder.readOrCreate(TOKEN));
        sealing = sealingKeys();
        if (sealing.isEmpty()) {
            folder.readOrCreate(FIRST_SEALING);
            sealing = sealingKeys();
        }
        check.compare(TOKEN, token);
        sealing.forEach((number, key) -> check.compare(nameOf(number), key));
    }

    byte[] token() {
        return token;
    }

    /**
     * The key that seals now, with its number; a newer one counts from the moment another replica
     * made it.
     */
    Map.Entry<Integer, byte[]> sealing() {
        if (folder.holds(nameOf(sealing.lastKey() + 1))) {
            look();
        }
        return sealing.lastEntry();
    }

    /** Reads the folder again, and forgets what was destroyed. */
    void look() {
        sealing = sealingKeys();
    }

    /** The numbers of all keys that seal or did. */
    List<Integer> numbers() {
        return List.copyOf(sealing.keySet());
    }

    /** A key that sealed once; looks again when another replica already uses a newer one. */
    byte[] sealing(int number) {
        byte @Nullable [] key = sealing.get(number);
        if (key == null) {
            look();
            key = sealing.get(number);
        }
        if (key == null) {
            throw new CannotOpen("There is no key " + nameOf(number) + ".");
        }
        return key;
    }

    private NavigableMap<Integer, byte[]> sealingKeys() {
        NavigableMap<Integer, byte[]> keys = new TreeMap<>();
        for (String name : folder.namesBeginning(SEALING_PREFIX)) {
            String number = name.substring(SEALING_PREFIX.length()).replace(".key", "");
            if (nameOf(number).equals(name) && number.matches("[1-9][0-9]{0,8}")) {
                byte[] key = folder.read(name).orElse(DESTROYED);
                if (key.length > 0) {
                    keys.put(Integer.valueOf(number), whole(name, key));
                }
            }
        }
        return keys;
    }

    static String nameOf(Object number) {
        return SEALING_PREFIX + number + ".key";
    }

    private static byte[] whole(String name, byte[] key) {
        if (key.length != Randomness.KEY_BYTES) {
            throw new KeysDoNotFit("The key " + name + " must have 32 bytes.");
        }
        return key;
    }
}
