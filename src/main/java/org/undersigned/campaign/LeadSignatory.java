package org.undersigned.campaign;

import jakarta.persistence.Embeddable;

/** Who signs by hand at the end of the letter: a name and, on the next line, a title. */
@Embeddable
public record LeadSignatory(String name, String title) {}
