package org.undersigned.signature;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
        List<byte[]> marks =
                keys.macs(
                        campaign,
                        List.of(
                                parts("address", mailbox.canonical()),
                                parts("mailbox", mailbox.exact()),
                                parts("person", mailbox.canonical(), folded),
                                parts("name", folded)));
        return new Marks(marks.get(0), marks.get(1), marks.get(2), marks.get(3));
    }

    /** The mark of all addresses of a mailbox. */
    public byte[] address(UUID campaign, Mailbox mailbox) {
        return mac(campaign, "address", mailbox.canonical());
    }

    /** The mark of one address. */
    public byte[] mailbox(UUID campaign, Mailbox mailbox) {
        return mac(campaign, "mailbox", mailbox.exact());
    }

    /** The mark of a code that stands in for a mailbox. */
    public byte[] code(UUID campaign, String code) {
        return mac(campaign, "code", code);
    }

    /**
     * The marks of whoever signs with a code.
     *
     * @throws KeyDestroyed when the campaign is archived
     */
    public Marks of(UUID campaign, String code, String signatory) {
        byte[] mark = code(campaign, code);
        return new Marks(mark, mark, mark, name(campaign, signatory));
    }

    byte[] name(UUID campaign, String name) {
        return mac(campaign, "name", Particulars.fold(name));
    }

    private byte[] mac(UUID campaign, String... parts) {
        return keys.macs(campaign, List.of(parts(parts))).getFirst();
    }

    private static List<byte[]> parts(String... words) {
        return Stream.of(words).map(word -> word.getBytes(StandardCharsets.UTF_8)).toList();
    }
}
