package org.undersigned.web;

import java.util.Collection;

/** What a page may fetch and do, and which sites may show it in a frame (CSP level 3). */
public final class ContentPolicy {

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self';"
                    + " connect-src 'self'; frame-src 'self'; form-action 'self';"
                    + " frame-ancestors %s; base-uri 'none'";

    /** Nothing from elsewhere, nothing inline, in nobody's frame; ours may hold pages of ours. */
    static final String USUAL = POLICY.formatted("'none'");

    private ContentPolicy() {}

    /**
     * The same, in a frame of these sites.
     *
     * @param origins such as {@code https://partner.example.org}
     */
    public static String framedBy(Collection<String> origins) {
        return origins.isEmpty() ? USUAL : POLICY.formatted(String.join(" ", origins));
    }
}
