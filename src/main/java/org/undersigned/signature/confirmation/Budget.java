package org.undersigned.signature.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How many mails a mailbox gets from a campaign on one day, so that the form cannot be used to fill
 * a stranger's mailbox. Kept in memory, so each replica counts for itself.
 */
@ApplicationScoped
class Budget {

    static final int A_DAY = 5;

    /**
     * Beyond so many mailboxes the one that was quiet for the longest time is forgotten. Whoever
     * wanted that to happen to a stranger's would have to write to all the others first.
     */
    static final int MAILBOXES = 500_000;

    private final Map<ByteBuffer, List<UUID>> sent =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<ByteBuffer, List<UUID>> eldest) {
                    return size() > MAILBOXES;
                }
            };

    private LocalDate today = LocalDate.MIN;

    /**
     * Whether this mail may go out; the same mail again, after a failure, costs nothing.
     *
     * @param address the mark of the mailbox, which differs between campaigns
     * @param mail what the mail is about
     */
    synchronized boolean allows(byte[] address, UUID mail, Instant now) {
        LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        if (!day.equals(today)) {
            sent.clear();
            today = day;
        }
        List<UUID> mails =
                sent.computeIfAbsent(ByteBuffer.wrap(address), any -> new ArrayList<>(1));
        return mails.contains(mail) || mails.size() < A_DAY && mails.add(mail);
    }
}
