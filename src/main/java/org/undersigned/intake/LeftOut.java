package org.undersigned.intake;

/**
 * Something of the original that does not stand in the result.
 *
 * @param what it was, with its words if it had any
 * @param why in a sentence
 */
public record LeftOut(String what, String why) {}
