package org.undersigned.svg;

/** An SVG that does more than draw, or that cannot be drawn; the message says what to do. */
public final class SvgRefused extends RuntimeException {

    SvgRefused(String message) {
        super(message);
    }
}
