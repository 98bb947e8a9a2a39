package org.undersigned.signature.confirmation;

import jakarta.inject.Singleton;
import org.undersigned.campaign.Audience;
import org.undersigned.signature.Marking;
import org.undersigned.signature.Signatures;
import org.undersigned.signature.Vault;

/** A writer for each audience that a name can be raised to. */
final class RaiseMails {

    private RaiseMails() {}

    /** Asks before everybody sees the name. */
    @Singleton
    static class ToEverybody extends RaiseMail {
        ToEverybody(
                Signatures signatures,
                Marking marking,
                Vault vault,
                Stationery stationery,
                Links links,
                Budget budget) {
            super(Audience.PUBLIC, signatures, marking, vault, stationery, links, budget);
        }
    }

    /** Asks before the targets see the name. */
    @Singleton
    static class ToTargets extends RaiseMail {
        ToTargets(
                Signatures signatures,
                Marking marking,
                Vault vault,
                Stationery stationery,
                Links links,
                Budget budget) {
            super(Audience.TARGET, signatures, marking, vault, stationery, links, budget);
        }
    }
}
