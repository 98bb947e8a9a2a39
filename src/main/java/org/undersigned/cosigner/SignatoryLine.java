package org.undersigned.cosigner;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a co-signer's line, kept as given.
 *
 * @param honorific such as "Prof."; empty when there is none
 * @param designation what stands after the name; empty when nothing does
 * @param country ISO 3166-1 alpha-2
 * @param group the heading under which the line stands
 */
@Embeddable
public record SignatoryLine(
        @Enumerated(EnumType.STRING) SignatoryKind kind,
        String honorific,
        String name,
        String designation,
        @Nullable String country,
        @Column(name = "heading") @Nullable String group) {}
