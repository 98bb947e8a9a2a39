package org.undersigned.signature.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BudgetTest {

    private static final Instant MORNING = Instant.parse("2026-03-01T08:00:00Z");

    private final Budget budget = new Budget();

    private boolean allows(long mailbox, UUID mail, Instant at) {
        return budget.allows(ByteBuffer.allocate(8).putLong(mailbox).array(), mail, at);
    }

    private void use(long mailbox) {
        for (int i = 0; i < Budget.A_DAY; i++) {
            assertThat(allows(mailbox, UUID.randomUUID(), MORNING)).isTrue();
        }
    }

    @Test
    void mailbox_getsSoManyMailsADay_andNoMore() {
        use(1);

        assertThat(allows(1, UUID.randomUUID(), MORNING)).isFalse();
        assertThat(allows(2, UUID.randomUUID(), MORNING)).isTrue();
        assertThat(allows(1, UUID.randomUUID(), MORNING.plus(Duration.ofDays(1)))).isTrue();
    }

    @Test
    void sameMailAgain_costsNothing() {
        UUID mail = UUID.randomUUID();
        for (int i = 0; i < 3 * Budget.A_DAY; i++) {
            assertThat(allows(1, mail, MORNING)).isTrue();
        }
        for (int i = 1; i < Budget.A_DAY; i++) {
            assertThat(allows(1, UUID.randomUUID(), MORNING)).isTrue();
        }
        assertThat(allows(1, UUID.randomUUID(), MORNING)).isFalse();
    }

    /** A flood of mailboxes takes no more memory than so many; the one asked last is remembered. */
    @Test
    void flood_makesItForgetTheQuietest_only() {
        use(1);
        use(2);
        for (long other = 3; other <= Budget.MAILBOXES; other++) {
            allows(other, UUID.randomUUID(), MORNING);
        }
        assertThat(allows(1, UUID.randomUUID(), MORNING)).isFalse();

        allows(Budget.MAILBOXES + 1, UUID.randomUUID(), MORNING);

        assertThat(allows(1, UUID.randomUUID(), MORNING)).isFalse();
        assertThat(allows(2, UUID.randomUUID(), MORNING)).isTrue();
    }
}
