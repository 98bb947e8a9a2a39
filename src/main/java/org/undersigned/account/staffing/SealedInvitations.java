package org.undersigned.account.staffing;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.undersigned.crypto.SealedColumn;
import org.undersigned.crypto.Sealer;

/** Where addresses of invitations that wait for the mail server lie sealed. */
class SealedInvitations {

    private static final int AT_ONCE = 500;

    @Produces
    @Singleton
    SealedColumn addresses(DataSource database, Sealer sealer) {
        return new SealedColumn(
                database, sealer, "outbox_mail", "address", "id", "subject_id", "kind", AT_ONCE);
    }
}
