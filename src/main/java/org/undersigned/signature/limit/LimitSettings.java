package org.undersigned.signature.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * How fast the mails leave that one client causes in one campaign; a campaign may set its own.
 * Nobody is turned away: what comes faster waits, since many people share an address behind a Tor
 * exit or a mobile network. Each replica counts for itself.
 */
@ConfigMapping(prefix = "undersigned.limit")
public interface LimitSettings {

    /** Higher lets a whole class sign at once, and somebody else annoy as many mailboxes. */
    @WithDefault("10/60s")
    String burst();

    /** Higher shortens the wait behind a crowded address. */
    @WithDefault("60/1h")
    String sustained();
}
