package org.undersigned.signature;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.undersigned.crypto.CampaignKeys;
import org.undersigned.crypto.KeyDestroyed;
import org.undersigned.mailbox.Mailbox;

/** Makes the marks of a campaign. */
@ApplicationScoped
public class Marking {

    private final CampaignKeys keys;

    Marking(CampaignKeys keys) {
        this.keys = keys;
    }

    /**
     * @param signatory whom the signature names, empty where it names nobody
     * @throws KeyDestroyed when the campaign is archived
     */
    public Marks of(UUID campaign, Mailbox mailbox, String signatory) {
        String folded = Particulars.fold(signatory);
        return new Marks(
                address(campaign, mailbox),
                mailbox(campaign, mailbox),
                mac(campaign, "person", mailbox.canonical(), folded),
                name(campaign, signatory));
    }

    /** The mark of all addresses of a mailbox. */
    public byte[] address(UUID campaign, Mailbox mailbox) {
        return mac(campaign, "address", mailbox.canonical());
    }

    /** The mark of one address. */
    public byte[] mailbox(UUID campaign, Mailbox mailbox) {
        return mac(campaign, "mailbox", mailbox.exact());
    }

    byte[] name(UUID campaign, String name) {
        return mac(campaign, "name", Particulars.fold(name));
    }

    private byte[] mac(UUID campaign, String... parts) {
        byte[][] bytes = new byte[parts.length][];
        for (int i = 0; i < parts.length; i++) {
            bytes[i] = parts[i].getBytes(StandardCharsets.UTF_8);
        }
        return keys.mac(campaign, bytes);
    }
}
