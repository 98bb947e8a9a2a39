package org.undersigned.signature.embedding;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Scheme, host and port of a site, as browsers compare them (RFC 6454). */
final class Origin {

    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1");

    private Origin() {}

    /** Of any address of the site; empty where it is none, or would show the form unprotected. */
    static Optional<String> of(String address) {
        try {
            URI uri = URI.create(address.strip());
            String host = uri.getHost();
            if (host == null || uri.getUserInfo() != null || !isSafe(uri.getScheme(), host)) {
                return Optional.empty();
            }
            String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            return Optional.of(uri.getScheme() + "://" + host.toLowerCase(Locale.ROOT) + port);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Without https, anybody on the way could put another form into the frame. */
    private static boolean isSafe(String scheme, String host) {
        return "https".equals(scheme) || "http".equals(scheme) && LOCAL.contains(host);
    }
}
