package org.undersigned.delivery;

/** How a letter reaches its addressee. */
public enum Channel {
    EMAIL("By e-mail"),
    POST("By post"),
    /** Carried by somebody. */
    HAND("By hand");

    private final String manner;

    Channel(String manner) {
        this.manner = manner;
    }

    /** As the desk says it: "By e-mail". */
    public String manner() {
        return manner;
    }
}
