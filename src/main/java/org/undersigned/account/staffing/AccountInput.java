package org.undersigned.account.staffing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.undersigned.account.Role;
import org.undersigned.web.Checks;
import org.undersigned.web.Form;

/**
 * What an administrator says about an account.
 *
 * @param password absent: an invitation goes out for a new account, the old one stays otherwise
 * @param active absent: as it is
 */
record AccountInput(
        @Nullable String email,
        @Nullable String name,
        @Nullable List<@Nullable Role> roles,
        @Nullable String password,
        @Nullable Boolean active) {

    /** The same, looked at. */
    record Checked(
            String email,
            String name,
            Set<Role> roles,
            @Nullable String password,
            @Nullable Boolean active) {}

    static AccountInput of(Form form) {
        List<@Nullable Role> roles = new ArrayList<>();
        for (Role role : Role.values()) {
            if (form.has("roles", role)) {
                roles.add(role);
            }
        }
        return new AccountInput(
                form.value("email"), form.value("name"), roles, null, form.has("active", "on"));
    }

    /**
     * @throws org.undersigned.web.InvalidInput with everything that is wrong
     */
    Checked checked() {
        Checks checks = new Checks();
        String address = checks.email("email", email);
        String title = checks.required("name", name, Checks.LINE);
        Set<Role> wanted = EnumSet.noneOf(Role.class);
        if (roles != null) {
            roles.stream().filter(Objects::nonNull).forEach(wanted::add);
        }
        if (wanted.isEmpty()) {
            checks.refuse("roles", "Please choose at least one role.");
        }
        if (password != null) {
            PasswordRules.check(checks, "password", password, address);
        }
        checks.done();
        return new Checked(address.toLowerCase(Locale.ROOT), title, wanted, password, active);
    }
}
