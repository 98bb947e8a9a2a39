package org.undersigned.web;

import java.time.Duration;

/** Somebody tries the same thing too often: answered with 429 by the API, kindly by a page. */
public class TooManyTries extends RuntimeException {

    private final Duration pause;

    /**
     * @param pause after which another try makes sense
     */
    public TooManyTries(Duration pause) {
        super("Too many tries");
        this.pause = pause;
    }

    public Duration pause() {
        return pause;
    }
}
