package org.undersigned.campaign;

import java.util.Locale;

/** What kind of appeal a campaign makes; it decides how it is signed unless said otherwise. */
public enum CampaignKind {
    OPEN_LETTER(Signing.NONE),
    JOINT_APPEAL(Signing.INVITED),
    PETITION(Signing.PUBLIC),
    URGENT_ACTION(Signing.PUBLIC),
    STATEMENT(Signing.NONE);

    private final Signing usualSigning;

    CampaignKind(Signing usualSigning) {
        this.usualSigning = usualSigning;
    }

    public Signing usualSigning() {
        return usualSigning;
    }

    /** The letter template of the same name, such as {@code open-letter}. */
    public String usualTemplate() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the letter opens with the addressee's postal address unless said otherwise. */
    public boolean usualAddressBlock() {
        return this != JOINT_APPEAL;
    }

    /** A statement is published to the world; all others are addressed to officials. */
    public boolean isAddressed() {
        return this != STATEMENT;
    }
}
