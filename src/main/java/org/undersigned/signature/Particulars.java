package org.undersigned.signature;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * What a signer wrote about themselves, in Unicode NFC; empty where they wrote nothing.
 *
 * @param name of the person; for {@link Capacity#ON_BEHALF} the contact, who is not printed
 */
public record Particulars(String name, String designation, String organisation, String comment) {

    public static final Particulars NONE = new Particulars("", "", "", "");

    private static final JsonMapper JSON = new JsonMapper();
    private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();

    /** Whom the signature names: the organisation where somebody signs for one. */
    public String signatory(Capacity capacity) {
        return capacity == Capacity.ON_BEHALF ? organisation : name;
    }

    /** Equal for names that people take for the same (NFKC, case folded, single spaces). */
    public static String fold(String name) {
        return FOLD.normalize(name).strip().replaceAll("\\s+", " ");
    }

    byte[] bytes() {
        try {
            ArrayNode all = JSON.createArrayNode();
            all.add(name).add(designation).add(organisation).add(comment);
            return JSON.writeValueAsBytes(all);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Particulars of(byte[] bytes) {
        try {
            String[] all = JSON.readValue(bytes, String[].class);
            return new Particulars(all[0], all[1], all[2], all[3]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
