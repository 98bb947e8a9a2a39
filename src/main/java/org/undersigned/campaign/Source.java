package org.undersigned.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Whose text it is, where the organisation only passes it on; kept and shown with it.
 *
 * @param url where the original is
 */
@Embeddable
public record Source(
        @Column(name = "source_name") @Nullable String name,
        @Column(name = "source_url") @Nullable String url,
        @Column(name = "source_copyright") @Nullable String copyright) {}
