package org.undersigned.packaged;

import java.nio.charset.StandardCharsets;

/** Requests as browsers send them, without what a server does not look at. */
public final class Requests {

    private Requests() {}

    public static byte[] get(String path) {
        return ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * @param body of a form, encoded for it
     */
    public static byte[] post(String path, String body) {
        return ("POST "
                        + path
                        + " HTTP/1.1\r\nHost: localhost\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                        + body.length()
                        + "\r\n\r\n"
                        + body)
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** The form of an appeal, filled in by somebody who has this address. */
    public static byte[] sign(Petition petition, String address) {
        return post(
                petition.page() + "/signatures",
                "revision=1&lang=en&name=Ann+Roth&email="
                        + address.replace("@", "%40")
                        + "&country=FR&designation=&organisation=&capacity=PERSONAL"
                        + "&audience=PUBLIC&comment=&website=");
    }
}
