package org.undersigned.signature;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * What of a signature lies sealed in the database.
 *
 * @param proof the domain of a mailbox, which tells of what organisation it is
 */
record Concealed(Particulars words, @Nullable String proof) {

    static final Concealed NOTHING = new Concealed(Particulars.NONE, null);

    private static final JsonMapper JSON = new JsonMapper();

    byte[] bytes() {
        try {
            ArrayNode all = JSON.createArrayNode();
            all.add(words.name()).add(words.designation());
            all.add(words.organisation()).add(words.comment()).add(proof);
            return JSON.writeValueAsBytes(all);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Concealed of(byte[] bytes) {
        try {
            String[] all = JSON.readValue(bytes, String[].class);
            return new Concealed(new Particulars(all[0], all[1], all[2], all[3]), all[4]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
