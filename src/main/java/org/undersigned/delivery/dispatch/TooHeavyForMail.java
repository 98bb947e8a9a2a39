package org.undersigned.delivery.dispatch;

import org.undersigned.web.BrokenRule;

/** Mail servers refuse letters of this size, often without a word. */
class TooHeavyForMail extends BrokenRule {

    private static final int MILLION = 1_000_000;

    TooHeavyForMail(String addressee, int size, long most) {
        super(
                "With all its names, the letter to %s has %.1f MB, and this server mails at most %.1f"
                                .formatted(
                                        addressee, (double) size / MILLION, (double) most / MILLION)
                        + " MB. Print it and carry it there, or choose another way than e-mail.");
    }
}
