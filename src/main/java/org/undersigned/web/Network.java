package org.undersigned.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * A range of IP addresses in CIDR notation (RFC 4632).
 *
 * @param bits how many leading bits belong to the network
 */
record Network(byte[] address, int bits) {

    /** Such as "10.0.0.0/8" or "::1". */
    static Network of(String cidr) {
        String[] parts = cidr.strip().split("/", 2);
        byte[] address =
                address(parts[0])
                        .orElseThrow(() -> new IllegalArgumentException("No IP network: " + cidr));
        return new Network(
                address, parts.length > 1 ? Integer.parseInt(parts[1]) : address.length * 8);
    }

    boolean includes(byte[] other) {
        if (other.length != address.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % 8;
            if ((other[bit / 8] & mask) != (address[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }

    /** Of a literal address; a host name is none, and is never looked up. */
    static Optional<byte[]> address(String literal) {
        String bare = literal.strip();
        if (!bare.matches("[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*")) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(bare).getAddress());
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
