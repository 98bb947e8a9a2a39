package org.undersigned.signature;

import com.ibm.icu.text.Normalizer2;
import java.util.regex.Pattern;

/**
 * What a signer wrote about themselves, in Unicode NFC; empty where they wrote nothing.
 *
 * @param name of the person; for {@link Capacity#ON_BEHALF} the contact, who is not printed
 */
public record Particulars(String name, String designation, String organisation, String comment) {

    public static final Particulars NONE = new Particulars("", "", "", "");

    private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** Whom the signature names: the organisation where somebody signs for one. */
    public String signatory(Capacity capacity) {
        return capacity == Capacity.ON_BEHALF ? organisation : name;
    }

    /** Equal for names that people take for the same (NFKC, case folded, single spaces). */
    public static String fold(String name) {
        return SPACES.matcher(FOLD.normalize(name).strip()).replaceAll(" ");
    }
}
