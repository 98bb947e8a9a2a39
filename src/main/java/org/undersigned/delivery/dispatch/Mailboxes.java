package org.undersigned.delivery.dispatch;

import java.util.List;
import org.undersigned.official.Official;

/** The addresses that a letter to an official goes to. */
final class Mailboxes {

    private Mailboxes() {}

    /** The person's own, if any, otherwise the office's. */
    static List<String> of(Official official) {
        return official.emails().isEmpty() ? official.office().emails() : official.emails();
    }
}
