package org.undersigned.intake;

/**
 * A line and what it became.
 *
 * @param words what of it goes into the field: without a label such as "Subject:"
 */
public record Placed(Line line, Role role, String words) {}
