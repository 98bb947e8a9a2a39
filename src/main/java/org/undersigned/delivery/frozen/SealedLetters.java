package org.undersigned.delivery.frozen;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.undersigned.crypto.SealedColumn;
import org.undersigned.crypto.Sealer;

/** Where the letters that left lie sealed. */
class SealedLetters {

    /** Each has half a megabyte. */
    private static final int AT_ONCE = 16;

    @Produces
    @Singleton
    SealedColumn pieces(DataSource database, Sealer sealer) {
        return new SealedColumn(
                database,
                sealer,
                "frozen_letter",
                "sealed",
                "delivery_id",
                "delivery_id",
                "'" + FrozenLetters.PURPOSE + "' || cast(piece as varchar)",
                AT_ONCE);
    }
}
