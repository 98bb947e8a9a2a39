package org.undersigned.mailbox;

import com.ibm.icu.text.IDNA;
import com.ibm.icu.text.Normalizer2;
import java.util.Locale;

/**
 * An address that somebody typed, and the mailbox it reaches.
 *
 * @param asTyped trimmed, the domain in lower case: where mail goes
 * @param exact the same for all ways to write this address; two with different extensions differ
 * @param canonical the same for all addresses of one mailbox, as far as {@code domain-rules.txt}
 *     knows
 */
public record Mailbox(String asTyped, String exact, String canonical) {

    private static final DomainRules RULES = DomainRules.ours();
    private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final IDNA DOMAINS =
            IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.CHECK_BIDI);

    /**
     * @param typed an address whose syntax was found right
     */
    public static Mailbox of(String typed) {
        String address = typed.strip();
        int at = address.lastIndexOf('@');
        String local = address.substring(0, at);
        String domain = address.substring(at + 1).toLowerCase(Locale.ROOT);
        String ascii = ascii(domain);
        String folded = FOLD.normalize(local);
        return new Mailbox(
                local + '@' + domain, folded + '@' + ascii, RULES.of(ascii).mailbox(folded, ascii));
    }

    /** The domain in ASCII (UTS #46), so that both ways to write an international one are one. */
    public String domain() {
        return exact.substring(exact.lastIndexOf('@') + 1);
    }

    private static String ascii(String domain) {
        StringBuilder ascii = new StringBuilder();
        DOMAINS.nameToASCII(domain, ascii, new IDNA.Info());
        return ascii.toString();
    }
}
