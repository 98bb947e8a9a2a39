package org.undersigned.web;

/**
 * Something that is not allowed in the present state of things: answered with 409.
 *
 * <p>Each room extends it with exceptions named as a sentence, such as {@code CampaignClosed}.
 */
public abstract class BrokenRule extends RuntimeException {

    /**
     * @param message one sentence for the person who tried
     */
    protected BrokenRule(String message) {
        super(message);
    }
}
