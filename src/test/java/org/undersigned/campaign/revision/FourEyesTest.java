package org.undersigned.campaign.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who may stand in for a text. */
class FourEyesTest {

    private final UUID aurelie = UUID.randomUUID();
    private final UUID mateo = UUID.randomUUID();
    private final Revision text =
            Revision.first(
                    UUID.randomUUID(),
                    Map.of("en", new Wording("T", "", "S", "B", "C")),
                    aurelie,
                    Instant.EPOCH);

    @Test
    void look_byAnAuthor_isRefused() {
        assertThatThrownBy(() -> new FourEyes(2).look(text, aurelie))
                .isInstanceOf(WroteItThemselves.class);
    }

    @Test
    void look_bySomebodyElse_isNoOwnWork() {
        assertThat(new FourEyes(2).look(text, mateo)).isFalse();
    }

    @Test
    void look_byAnAuthorWhereOneIsEnough_isOwnWork() {
        assertThat(new FourEyes(1).look(text, aurelie)).isTrue();
    }

    @Test
    void look_byTheAuthorOfAnEarlierPart_isRefused() {
        Revision next =
                text.next(
                        Map.of("en", new Wording("T", "", "S", "Other", "C")),
                        mateo,
                        Instant.EPOCH);
        assertThatThrownBy(() -> new FourEyes(2).look(next, aurelie))
                .isInstanceOf(WroteItThemselves.class);
    }
}
