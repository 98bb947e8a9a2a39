package org.undersigned.mail.carrier;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.undersigned.mail.MailRoute;

/** The way that this installation's mails go. */
class CarrierChoice {

    @Produces
    @Singleton
    Carrier carrier(MailRoute route, SmtpCarrier smtp, FolderCarrier folder) {
        return route.isDemonstration() ? folder : smtp;
    }
}
