package org.undersigned.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import org.undersigned.web.Site;

/** The cookie that holds a browser's session; it exists below {@code /desk} only. */
@ApplicationScoped
class DeskCookie {

    static final String NAME = "desk";
    static final String PATH = "/desk";

    private final boolean secure;

    DeskCookie(Site site) {
        secure = site.isSecure();
    }

    /** Lax, so that a link in a mail leads to the desk; forms are guarded by a token besides. */
    NewCookie holding(String token) {
        return builder(token).maxAge((int) Sessions.LONGEST.toSeconds()).build();
    }

    NewCookie gone() {
        return builder("").maxAge(0).build();
    }

    private NewCookie.Builder builder(String value) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path(PATH)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX);
    }
}
