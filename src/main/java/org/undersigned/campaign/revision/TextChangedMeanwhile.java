package org.undersigned.campaign.revision;

import org.undersigned.web.BrokenRule;

/** Somebody changed the text after it was read for approval. */
public class TextChangedMeanwhile extends BrokenRule {

    TextChangedMeanwhile() {
        super("The text was changed after you read it. Read it again, then decide.");
    }
}
