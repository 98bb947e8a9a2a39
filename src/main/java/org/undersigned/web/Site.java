package org.undersigned.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where people find this installation: {@code UNDERSIGNED_BASE_URL}. */
@ApplicationScoped
public class Site {

    private final String base;

    Site(@ConfigProperty(name = "undersigned.base-url") String base) {
        this.base = base.replaceFirst("/+$", "");
    }

    /**
     * A link for a mail or a letter.
     *
     * @param path begins with a slash
     */
    public String link(String path) {
        return base + path;
    }

    /** Scheme, host and, where it is not the usual one, port. */
    public String origin() {
        URI uri = URI.create(base);
        return uri.getScheme() + "://" + uri.getAuthority();
    }

    public boolean isSecure() {
        return base.startsWith("https://");
    }
}
