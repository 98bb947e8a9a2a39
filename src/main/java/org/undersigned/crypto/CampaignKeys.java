package org.undersigned.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * A random key for each campaign, under which repeats are found without keeping what repeats
 * (signing.md A6); two campaigns cannot be joined, and an archived one tells nothing.
 */
@ApplicationScoped
public class CampaignKeys {

    private final KeyFolder folder;

    CampaignKeys(KeyFolder folder) {
        this.folder = folder;
    }

    /**
     * HMAC-SHA-256 of the parts, 32 bytes; the key is made on first use.
     *
     * @throws KeyDestroyed after {@link #destroy}
     */
    public byte[] mac(UUID campaign, byte[]... parts) {
        return macs(campaign, List.of(List.of(parts))).getFirst();
    }

    /**
     * The same of several lists of parts. Its file is always looked at, once, so that a key
     * destroyed by one replica is gone in all of them.
     */
    public List<byte[]> macs(UUID campaign, List<List<byte[]>> all) {
        byte[] key = folder.readOrCreate(nameOf(campaign));
        if (key.length == 0) {
            throw new KeyDestroyed("The key of campaign " + campaign + " is destroyed.");
        }
        Hmac hmac = new Hmac(key);
        return all.stream().map(parts -> hmac.hash(parts.toArray(byte[][]::new))).toList();
    }

    /** For good; a second time does nothing. */
    public void destroy(UUID campaign) {
        folder.destroy(nameOf(campaign));
    }

    private static String nameOf(UUID campaign) {
        return "campaign-" + campaign + ".key";
    }
}
