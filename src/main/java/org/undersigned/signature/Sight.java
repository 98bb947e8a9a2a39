package org.undersigned.signature;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.undersigned.crypto.CannotOpen;

/** Shows a signature to a reader who may see it, without what is not for them. */
@ApplicationScoped
class Sight {

    private final Vault vault;

    Sight(Vault vault) {
        this.vault = vault;
    }

    Signature read(ResultSet row) throws SQLException {
        return SignatureRow.read(row, vault);
    }

    Supporter of(Signature s, Reader reader) {
        boolean staff = reader instanceof Reader.Staff;
        boolean contactHidden = s.capacity() == Capacity.ON_BEHALF && !staff;
        // Kept for the signer's own page: they may still want to take it along, or erase it.
        Particulars words = s.state() == SignatureState.WITHDRAWN ? Particulars.NONE : s.words();
        return new Supporter(
                s.id(),
                s.capacity().kind(),
                s.capacity(),
                contactHidden ? "" : words.name(),
                contactHidden ? "" : words.designation(),
                words.organisation(),
                s.country(),
                s.language(),
                s.audience(),
                s.state(),
                day(s.confirmedAt()),
                s.revision(),
                staff ? words.comment() : "",
                staff ? s.proof() : null,
                reader instanceof Reader.Staff(boolean withAddresses) && withAddresses
                        ? address(s)
                        : null);
    }

    private static @Nullable LocalDate day(@Nullable Instant instant) {
        return instant == null ? null : LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    private @Nullable String address(Signature s) {
        try {
            return vault.address(s).orElse(null);
        } catch (CannotOpen forgotten) {
            return null;
        }
    }
}
