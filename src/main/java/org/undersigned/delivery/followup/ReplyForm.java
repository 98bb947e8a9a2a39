package org.undersigned.delivery.followup;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.undersigned.web.Checks;

/** A reply as a program or a form sends it. */
record ReplyForm(
        @Nullable String receivedOn,
        @Nullable String summary,
        @Nullable String text,
        @JsonProperty("public") @Nullable Boolean open) {

    private static final int LONGEST_TEXT = 100_000;

    /** The same, read and found good. */
    record Checked(LocalDate receivedOn, String summary, String text, boolean open) {}

    /**
     * @throws org.undersigned.web.InvalidInput with everything that cannot be read
     */
    Checked checked(LocalDate today) {
        Checks checks = new Checks();
        LocalDate day = day(checks, today);
        String line = checks.required("summary", summary, Checks.LINE);
        String words = checks.text("text", text, LONGEST_TEXT);
        checks.done();
        return new Checked(day, line, words, Boolean.TRUE.equals(open));
    }

    private LocalDate day(Checks checks, LocalDate today) {
        String typed = checks.required("receivedOn", receivedOn, Checks.LINE);
        try {
            LocalDate day = typed.isEmpty() ? today : LocalDate.parse(typed);
            if (day.isAfter(today.plusDays(1))) {
                checks.refuse("receivedOn", "This day has not come yet.");
            }
            return day;
        } catch (DateTimeParseException e) {
            checks.refuse("receivedOn", "Give a day such as 2026-11-23.");
            return today;
        }
    }
}
