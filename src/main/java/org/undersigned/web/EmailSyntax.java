package org.undersigned.web;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * What an e-mail address may look like: RFC 5321 section 4.5.3.1 for lengths, RFC 5322 for ASCII,
 * RFC 6531 for the letters of all languages. Quoted local parts and address literals are refused,
 * because nobody has one and everybody mistypes.
 */
final class EmailSyntax {

    static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;
    private static final String ATOM = "[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+";
    private static final Pattern LOCAL = Pattern.compile(ATOM + "(\\." + ATOM + ")*");
    private static final Pattern LABEL =
            Pattern.compile("[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?");

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private EmailSyntax() {}

    static boolean accepts(String address) {
        int at = address.lastIndexOf('@');
        return at > 0
                && octets(address) <= LONGEST
                && octets(address.substring(0, at)) <= LONGEST_LOCAL
                && LOCAL.matcher(address.substring(0, at)).matches()
                && isDomain(address.substring(at + 1));
    }

    private static int octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static boolean isDomain(String domain) {
        String ascii;
        try {
            ascii = IDN.toASCII(domain, IDN.ALLOW_UNASSIGNED);
        } catch (IllegalArgumentException e) {
            return false;
        }
        String[] labels = ascii.split("\\.", -1);
        for (String label : labels) {
            if (!LABEL.matcher(label).matches()) {
                return false;
            }
        }
        return labels.length > 1 && !DIGITS.matcher(labels[labels.length - 1]).matches();
    }
}
