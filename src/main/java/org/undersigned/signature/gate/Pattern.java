package org.undersigned.signature.gate;

import org.undersigned.mailbox.Mailbox;
import org.undersigned.signature.gate.Entry.Kind;
import org.undersigned.web.Network;

/** Reads a pattern that somebody typed. */
final class Pattern {

    private static final int MOST_OF_IPV6 = 64;
    private static final String BELOW = "*.";
    private static final String DOMAIN =
            "[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*";

    private Pattern() {}

    /**
     * @throws IllegalArgumentException when it is none; the message says so to whoever typed it
     */
    static String read(Kind kind, String typed) {
        return switch (kind) {
            case DOMAIN -> domain(typed);
            case NETWORK -> network(typed);
        };
    }

    /** A client of IPv6 is known by the first half of its address only. */
    private static String network(String typed) {
        Network network = Network.of(typed);
        if (typed.contains(":") && network.bits() > MOST_OF_IPV6) {
            throw new IllegalArgumentException("Too narrow a network: " + typed);
        }
        return network.toString();
    }

    private static String domain(String typed) {
        boolean below = typed.startsWith(BELOW);
        String name = below ? typed.substring(BELOW.length()) : typed;
        String ascii = Mailbox.of("x@" + name).domain();
        if (name.contains("@") || !ascii.matches(DOMAIN)) {
            throw new IllegalArgumentException("Write a domain like example.org or *.example.org.");
        }
        return below ? BELOW + ascii : ascii;
    }
}
