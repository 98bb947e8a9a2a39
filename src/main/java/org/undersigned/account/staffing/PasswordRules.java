package org.undersigned.account.staffing;

import java.util.Locale;
import org.undersigned.web.Checks;

/** What a new password must be: long, and not the address (NIST SP 800-63B section 3.1.1). */
final class PasswordRules {

    private static final int LEAST = 12;
    private static final int MOST = 200;
    private static final int LEAST_DIFFERENT = 5;

    private PasswordRules() {}

    static void check(Checks checks, String field, String password, String email) {
        int length = password.codePointCount(0, password.length());
        if (length < LEAST || length > MOST) {
            checks.refuse(
                    field,
                    "Please use %d to %d characters; a few words are easy to remember."
                            .formatted(LEAST, MOST));
        } else if (password.codePoints().distinct().count() < LEAST_DIFFERENT
                || password.toLowerCase(Locale.ROOT).contains(email.toLowerCase(Locale.ROOT))) {
            checks.refuse(field, "This would be guessed quickly. Please choose another one.");
        }
    }
}
