package org.undersigned.letter;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who signs by hand.
 *
 * @param title the line below the name, or null
 * @param signature their handwriting; null leaves space for a pen
 */
public record LeadSignatory(String name, @Nullable String title, @Nullable Picture signature) {}
