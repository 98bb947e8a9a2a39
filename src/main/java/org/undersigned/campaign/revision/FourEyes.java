package org.undersigned.campaign.revision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Nobody approves a text of which they wrote any part, unless the installation has one person. */
@ApplicationScoped
class FourEyes {

    private final int approvals;

    /**
     * @param approvals how many persons stand behind each text, its authors counted as one; 1 lets
     *     an author approve their own text, and the audit then says so
     */
    FourEyes(@ConfigProperty(name = "undersigned.approvals", defaultValue = "2") int approvals) {
        this.approvals = approvals;
    }

    /**
     * @return whether this is somebody's own work that the setting lets pass
     */
    boolean look(Revision text, UUID reviewer) {
        boolean ownWork = text.authors().contains(reviewer);
        if (ownWork && approvals != 1) {
            throw new WroteItThemselves();
        }
        return ownWork;
    }
}
