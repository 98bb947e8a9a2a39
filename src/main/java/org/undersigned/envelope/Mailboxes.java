package org.undersigned.envelope;

import java.util.List;
import org.undersigned.mail.MailMessage.Recipient;
import org.undersigned.official.Official;

/** The addresses that a letter to an official goes to. */
public final class Mailboxes {

    private Mailboxes() {}

    /** The person's own, if any, otherwise the office's. */
    public static List<Recipient> of(Official official) {
        List<String> addresses =
                official.emails().isEmpty() ? official.office().emails() : official.emails();
        return addresses.stream().map(it -> new Recipient(official.name(), it)).toList();
    }
}
