package org.undersigned.web;

import java.util.Optional;

/** Something that everybody at the desk must know; each bean of this type may say one sentence. */
public interface Banner {

    /** Empty while all is well. */
    Optional<String> sentence();
}
