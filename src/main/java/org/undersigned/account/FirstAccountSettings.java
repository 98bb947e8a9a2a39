package org.undersigned.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Who is let in first; looked at on the first start only. */
@ConfigMapping(prefix = "undersigned.admin")
interface FirstAccountSettings {

    /** Also where mails to this account go. */
    @WithDefault("admin@undersigned.invalid")
    String email();

    /** A random one is printed when this is absent. */
    Optional<String> password();
}
