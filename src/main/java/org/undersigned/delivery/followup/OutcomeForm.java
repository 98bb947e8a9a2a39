package org.undersigned.delivery.followup;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.undersigned.delivery.DeliveryState;
import org.undersigned.web.Checks;

/** How a delivery ended, as a program or a form sends it. */
record OutcomeForm(@Nullable String outcome, @Nullable String note) {

    private static final int LONGEST_NOTE = 2000;

    /** The same, read and found good. */
    record Checked(DeliveryState outcome, String note) {}

    /**
     * @throws org.undersigned.web.InvalidInput with everything that cannot be read
     */
    Checked checked() {
        Checks checks = new Checks();
        DeliveryState state = checks.constant("outcome", outcome, DeliveryState.class);
        String words = checks.text("note", note, LONGEST_NOTE);
        checks.done();
        return new Checked(Objects.requireNonNull(state), words);
    }
}
