package org.undersigned.cosigner;

import org.undersigned.web.BrokenRule;

/** Nobody but the lead signatories signs this campaign. */
public class CosigningClosed extends BrokenRule {

    CosigningClosed() {
        super(
                "Only the lead signatories sign this campaign. To list co-signers, set who may sign"
                        + " to INVITED or PUBLIC.");
    }
}
