package org.undersigned.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A range of IP addresses in CIDR notation (RFC 4632).
 *
 * @param bits how many leading bits belong to the network
 */
public record Network(byte[] address, int bits) {

    private static final Pattern LITERAL = Pattern.compile("[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    /**
     * @param cidr such as "10.0.0.0/8" or "::1"
     * @throws IllegalArgumentException when it is none
     */
    public static Network of(String cidr) {
        String[] parts = cidr.strip().split("/", 2);
        byte[] address =
                address(parts[0])
                        .orElseThrow(() -> new IllegalArgumentException("No IP network: " + cidr));
        int all = address.length * 8;
        int bits = parts.length > 1 ? Integer.parseInt(parts[1]) : all;
        if (bits < 0 || bits > all) {
            throw new IllegalArgumentException("No IP network: " + cidr);
        }
        return new Network(address, bits);
    }

    /**
     * @param client as {@link Clients} names it: of an IPv6 address the first half
     */
    public boolean covers(String client) {
        byte[] first = HexFormat.of().parseHex(client);
        return includes(first.length == 8 ? Arrays.copyOf(first, 16) : first);
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
        if (!LITERAL.matcher(bare).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(bare).getAddress());
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    /** In CIDR notation, without the bits that do not count. */
    @Override
    public String toString() {
        byte[] network = new byte[address.length];
        for (int bit = 0; bit < bits; bit++) {
            network[bit / 8] |= (byte) (address[bit / 8] & 0x80 >> bit % 8);
        }
        try {
            return InetAddress.getByAddress(network).getHostAddress() + '/' + bits;
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
