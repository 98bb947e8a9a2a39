package org.undersigned.signature.embedding;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * What a site pastes into a page of its own to show the form there. Without a script of ours on
 * that page, nothing there learns who signs, and the frame scrolls instead of growing.
 *
 * @param page address of the appeal
 * @param lang that the form speaks, BCP 47
 * @param title what the frame is called for those who do not see it
 */
public record Frame(String page, String lang, String title) {

    /** CSS pixels; what a phone, and a column of text, hold. */
    public static final int WIDTH = 560;

    /** CSS pixels; the count, and the first half of the form. */
    public static final int HEIGHT = 900;

    @CheckedTemplate(basePath = "signature/embedding")
    record frame(Frame it, int width, int height) implements TemplateInstance {}

    /**
     * HTML.
     *
     * @param width at most, CSS pixels
     * @param height CSS pixels
     */
    public String html(int width, int height) {
        return new frame(this, width, height).render().strip();
    }
}
