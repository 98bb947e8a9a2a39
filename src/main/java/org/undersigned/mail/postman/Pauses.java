package org.undersigned.mail.postman;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait before a mail is tried again: one minute, three, nine … six hours. */
final class Pauses {

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(6);

    private Pauses() {}

    /**
     * Up to a fifth shorter or longer, so that a mail server that comes back is not met by all at
     * once.
     *
     * @param attempts how often it was tried, from 1
     */
    static Duration after(int attempts, RandomGenerator chance) {
        double minutes = FIRST.toMinutes() * Math.pow(3, attempts - 1.0);
        double pause = Math.min(minutes, LONGEST.toMinutes()) * chance.nextDouble(0.8, 1.2);
        return Duration.ofMillis((long) (pause * 60_000));
    }
}
