package org.undersigned.export;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.cosigner.Signatory;
import org.undersigned.signature.Supporter;

/** One line of an exported list; what is absent becomes an empty cell. */
record ExportRow(
        UUID id,
        Enum<?> kind,
        String name,
        String honorific,
        String designation,
        String organisation,
        @Nullable Enum<?> capacity,
        @Nullable String country,
        @Nullable String language,
        @Nullable Enum<?> audience,
        Enum<?> state,
        @Nullable LocalDate confirmedOn,
        int revision,
        String comment,
        @Nullable String email) {

    /** Who signed through the form, as the reader may see them. */
    static ExportRow of(Supporter supporter) {
        return new ExportRow(
                supporter.id(),
                supporter.kind(),
                supporter.name(),
                "",
                supporter.designation(),
                supporter.organisation(),
                supporter.capacity(),
                supporter.country(),
                supporter.language(),
                supporter.audience(),
                supporter.state(),
                supporter.confirmedOn(),
                supporter.revision(),
                supporter.comment(),
                supporter.email());
    }

    /** A named co-signer, whom everybody may read. */
    static ExportRow of(Signatory signatory) {
        return new ExportRow(
                signatory.id(),
                signatory.kind(),
                signatory.name(),
                signatory.honorific(),
                signatory.designation(),
                "",
                null,
                signatory.country(),
                null,
                null,
                signatory.state(),
                LocalDate.ofInstant(signatory.attestation().at(), ZoneOffset.UTC),
                signatory.revision(),
                "",
                null);
    }
}
