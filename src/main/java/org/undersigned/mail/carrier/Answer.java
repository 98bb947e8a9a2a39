package org.undersigned.mail.carrier;

/** What became of a mail. */
public sealed interface Answer {

    /** It has left, and is no longer ours. */
    record Taken() implements Answer {}

    /**
     * It has certainly not left.
     *
     * @param permanent whether trying again is useless
     * @param code the SMTP reply code; 0 when there was no reply
     */
    record Refused(boolean permanent, int code, String words) implements Answer {}

    /** The connection was lost in the middle: it may or may not have left. */
    record Unclear(String words) implements Answer {}
}
