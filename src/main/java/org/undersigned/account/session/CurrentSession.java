package org.undersigned.account.session;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;

/** The session that this request belongs to. */
@RequestScoped
public class CurrentSession {

    static final String SESSION = "undersigned.session";

    private final SecurityIdentity identity;

    CurrentSession(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Null when nobody is signed in, which cannot be below {@code /desk}. */
    public Session get() {
        return identity.getAttribute(SESSION);
    }
}
