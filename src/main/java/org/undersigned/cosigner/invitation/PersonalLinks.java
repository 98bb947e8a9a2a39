package org.undersigned.cosigner.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.undersigned.crypto.Tokens;
import org.undersigned.web.Site;

/** The links in invitations, and whose they are when they come back. */
@ApplicationScoped
class PersonalLinks {

    /** Says nothing of what lies behind it (signing.md A7). */
    static final String PATH = "/invited/";

    private static final String PURPOSE = "cosigner.invitation";

    private final Tokens tokens;
    private final Invitations invitations;
    private final Site site;

    PersonalLinks(Tokens tokens, Invitations invitations, Site site) {
        this.tokens = tokens;
        this.invitations = invitations;
        this.site = site;
    }

    String to(Invitation invitation) {
        return site.link(PATH + tokens.issue(PURPOSE, invitation.id(), invitation.generation()));
    }

    Optional<Invitation> read(String token) {
        return find(token, invitations::findByIdOptional);
    }

    /** The same, for somebody who answers. */
    Optional<Invitation> locked(String token) {
        return find(token, invitations::locked);
    }

    private Optional<Invitation> find(String token, Function<UUID, Optional<Invitation>> by) {
        return tokens.read(PURPOSE, token)
                .flatMap(
                        claim ->
                                by.apply(claim.id())
                                        .filter(it -> it.generation() == claim.generation()));
    }
}
