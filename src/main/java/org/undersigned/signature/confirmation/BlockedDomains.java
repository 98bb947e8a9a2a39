package org.undersigned.signature.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.undersigned.mailbox.Mailbox;
import org.undersigned.signature.gate.Gate;

/**
 * Domains to which no mail about a signature is sent, such as those of throw-away mailboxes. Found
 * out when the mail would leave, so that the form's answer does not show it.
 */
@ApplicationScoped
class BlockedDomains {

    private final Set<String> domains;
    private final Gate gate;

    /**
     * @param domains separated by commas; each stands for what lies below it, too
     * @param gate what the administrators say wins over them
     */
    BlockedDomains(
            @ConfigProperty(name = "undersigned.blocked-domains") Optional<List<String>> domains,
            Gate gate) {
        this.domains = Set.copyOf(domains.orElse(List.of()));
        this.gate = gate;
    }

    boolean include(String address) {
        String domain = Mailbox.of(address).domain();
        return gate.blocks(domain).orElseGet(() -> isListed(domain));
    }

    private boolean isListed(String domain) {
        for (int dot = -1; ; ) {
            if (domains.contains(domain.substring(dot + 1))) {
                return true;
            }
            dot = domain.indexOf('.', dot + 1);
            if (dot < 0) {
                return false;
            }
        }
    }
}
