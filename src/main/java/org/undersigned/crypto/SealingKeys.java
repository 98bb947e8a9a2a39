package org.undersigned.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The lasting keys that seal, as whoever replaces them sees them: by number. */
@ApplicationScoped
public class SealingKeys {

    private final LastingKeys keys;
    private final KeyFolder folder;
    private final KeyCheck check;

    SealingKeys(LastingKeys keys, KeyFolder folder, KeyCheck check) {
        this.keys = keys;
        this.folder = folder;
        this.check = check;
    }

    /** The number of the key that seals now. */
    public int newest() {
        return keys.sealing().getKey();
    }

    /** Makes a key that seals from now on, in every replica, unless it is there already. */
    public void make(int number) {
        String name = LastingKeys.nameOf(number);
        check.compare(name, folder.readOrCreate(name));
    }

    /** Reads the folder again, and forgets keys that another replica destroyed. */
    public void look() {
        keys.look();
    }

    /** The numbers of older keys that are there still. */
    public List<Integer> olderThan(int number) {
        keys.look();
        return keys.numbers().stream().filter(older -> older < number).toList();
    }

    /** With what every box begins that this key closed. */
    public byte[] markOf(int number) {
        return SealedBox.beginning(number);
    }

    /**
     * Destroys a key for good. It is first written down that nobody may miss it: a server killed in
     * between starts all the same.
     */
    public void destroy(int number) {
        check.retire(LastingKeys.nameOf(number));
        folder.remove(LastingKeys.nameOf(number));
    }
}
