package org.undersigned.account.staffing;

import java.util.List;
import org.undersigned.account.Role;

/**
 * A role as the form for an account offers it.
 *
 * @param hint what it lets somebody do
 */
record RoleChoice(Role value, String label, String hint) {

    static final List<RoleChoice> ALL =
            List.of(
                    new RoleChoice(
                            Role.DRAFTER, "Drafter", "writes officials, campaigns and their texts"),
                    new RoleChoice(Role.REVIEWER, "Reviewer", "approves texts, or sends them back"),
                    new RoleChoice(
                            Role.COORDINATOR,
                            "Coordinator",
                            "opens and closes campaigns, sees who signed, sends letters"),
                    new RoleChoice(
                            Role.ADMIN,
                            "Administrator",
                            "keeps accounts and the organisation, reads the audit; sees no signer"));
}
