package org.undersigned.letter;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An official as an envelope names them; what is null is left out. */
public record Addressee(
        @Nullable String honorific,
        @Nullable String name,
        @Nullable String office,
        @Nullable String institution,
        List<String> postalAddress) {

    /** The address block, line by line. */
    List<String> lines() {
        return Stream.concat(
                        Stream.of(Words.spaced(honorific, name), office, institution),
                        postalAddress.stream())
                .map(Words::tidy)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The line under "Copy to" where nobody wrote another. */
    public String copyLine() {
        return Words.listed(Words.spaced(honorific, name), office);
    }
}
