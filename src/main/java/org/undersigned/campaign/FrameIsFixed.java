package org.undersigned.campaign;

import org.undersigned.web.BrokenRule;

/** Kind, signing, sensitivity, language and address stay once a campaign has left its draft. */
public class FrameIsFixed extends BrokenRule {

    FrameIsFixed() {
        super(
                "The address (slug), the kind, who may sign, the language and the sensitivity stay once a campaign has left the draft. Take it back to draft first.");
    }
}
