package org.undersigned.campaign.course;

import org.undersigned.web.BrokenRule;

/** A sensitive campaign may not open while mails are written to files. */
public class MailHostMissing extends BrokenRule {

    MailHostMissing() {
        super(
                "A sensitive campaign cannot open on a server without a mail host: the mails would lie readable in a folder. Ask an administrator to set QUARKUS_MAILER_HOST.");
    }
}
