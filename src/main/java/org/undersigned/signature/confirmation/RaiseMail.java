package org.undersigned.signature.confirmation;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.campaign.Audience;
import org.undersigned.mail.MailMessage;
import org.undersigned.mail.MailWriter;
import org.undersigned.mailbox.Mailbox;
import org.undersigned.signature.Marking;
import org.undersigned.signature.Signature;
import org.undersigned.signature.Signatures;
import org.undersigned.signature.Vault;

/**
 * Asks the mailbox before a name is shown to more people, since a link may have come into other
 * hands (signing.md A2). Which audience is wanted is the mail's kind, so that nothing is stored.
 */
abstract class RaiseMail implements MailWriter {

    private final Audience wanted;
    private final Signatures signatures;
    private final Marking marking;
    private final Vault vault;
    private final Stationery stationery;
    private final Links links;
    private final Budget budget;

    RaiseMail(
            Audience wanted,
            Signatures signatures,
            Marking marking,
            Vault vault,
            Stationery stationery,
            Links links,
            Budget budget) {
        this.wanted = wanted;
        this.signatures = signatures;
        this.marking = marking;
        this.vault = vault;
        this.stationery = stationery;
        this.links = links;
        this.budget = budget;
    }

    static String kind(Audience wanted) {
        return "signature-raise-" + wanted.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String kind() {
        return kind(wanted);
    }

    @Override
    public String open(UUID signature, byte[] sealedAddress) {
        return vault.openPassing(signature, sealedAddress);
    }

    /** Nothing goes out when the address typed is not the one that signed. */
    @Override
    public Optional<MailMessage> write(UUID id, String address, Instant now) {
        return signatures
                .find(id)
                .filter(s -> s.isConfirmed() && s.marks().mailbox() != null)
                .filter(s -> Raising.isPossible(s, wanted))
                .filter(
                        s ->
                                isOf(s, address)
                                        && budget.allows(
                                                s.marks().address(), UUID.randomUUID(), now))
                .map(s -> write(s, address));
    }

    private boolean isOf(Signature signature, String address) {
        byte[] mark = marking.mailbox(signature.campaign(), Mailbox.of(address));
        return Arrays.equals(mark, signature.marks().mailbox());
    }

    private MailMessage write(Signature signature, String address) {
        return stationery
                .mail(
                        stationery.campaign(signature),
                        signature.language(),
                        "raise",
                        links.toRaise(signature, wanted))
                .to(address);
    }
}
