package org.undersigned.cosigner.invitation;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.undersigned.crypto.SealedColumn;
import org.undersigned.crypto.Sealer;

/** Where invitations lie sealed. */
class SealedColumns {

    private static final int AT_ONCE = 500;

    @Produces
    @Singleton
    SealedColumn addresses(DataSource database, Sealer sealer) {
        return column(database, sealer, "address", InvitationVault.ADDRESS);
    }

    @Produces
    @Singleton
    SealedColumn cards(DataSource database, Sealer sealer) {
        return column(database, sealer, "card", InvitationVault.CARD);
    }

    private static SealedColumn column(
            DataSource database, Sealer sealer, String column, String purpose) {
        return new SealedColumn(
                database,
                sealer,
                "cosigner_invitation",
                column,
                "id",
                "id",
                "'" + purpose + "'",
                AT_ONCE);
    }
}
