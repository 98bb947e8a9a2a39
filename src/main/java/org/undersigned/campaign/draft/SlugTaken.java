package org.undersigned.campaign.draft;

import org.undersigned.web.BrokenRule;

/** Another campaign has this address. */
public class SlugTaken extends BrokenRule {

    SlugTaken(String slug) {
        super(
                "Another campaign has the address %s. Please choose a different one."
                        .formatted(slug));
    }
}
