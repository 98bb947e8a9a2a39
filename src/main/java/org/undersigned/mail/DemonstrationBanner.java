package org.undersigned.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.undersigned.web.Banner;

/** Says at every page of the desk that mails do not leave. */
@ApplicationScoped
class DemonstrationBanner implements Banner {

    private final MailRoute route;

    DemonstrationBanner(MailRoute route) {
        this.route = route;
    }

    @Override
    public Optional<String> sentence() {
        return route.isDemonstration()
                ? Optional.of(
                        "Demonstration: no mail server is set, so mails do not leave. An"
                                + " administrator can read them under Outbox.")
                : Optional.empty();
    }
}
