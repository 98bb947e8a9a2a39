package org.undersigned.signature;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.undersigned.crypto.SealedColumn;
import org.undersigned.crypto.Sealer;

/** Where signatures lie sealed for long. */
class SealedSignatures {

    private static final int AT_ONCE = 500;

    @Produces
    @Singleton
    SealedColumn words(DataSource database, Sealer sealer) {
        return column(database, sealer, "sealed", Vault.WORDS);
    }

    @Produces
    @Singleton
    SealedColumn address(DataSource database, Sealer sealer) {
        return column(database, sealer, "address", Vault.ADDRESS);
    }

    private static SealedColumn column(
            DataSource database, Sealer sealer, String column, String purpose) {
        return new SealedColumn(
                database, sealer, "signature", column, "id", "id", "'" + purpose + "'", AT_ONCE);
    }
}
