package org.undersigned.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.undersigned.web.Checks;
import org.undersigned.web.InvalidInput;

class ColumnsTest {

    @Test
    void of_namedOnes_keepsTheirOrderAndEachOnce() {
        assertThat(of("country, name,country", Recipient.PRESS))
                .containsExactly(Column.COUNTRY, Column.NAME);
    }

    @ParameterizedTest
    @EnumSource(Recipient.class)
    void of_none_leavesTheAddressOut(Recipient recipient) {
        assertThat(of("", recipient)).contains(Column.NAME).doesNotContain(Column.EMAIL);
    }

    @Test
    void of_addressForStaff_isGiven() {
        assertThat(of("name,email", Recipient.STAFF)).contains(Column.EMAIL);
    }

    @ParameterizedTest
    @EnumSource(names = {"PRESS", "TARGET"})
    void of_addressForOthers_isRefusedAndTheAllowedNamed(Recipient recipient) {
        assertRefused("name,email", recipient, "“email” is for the staff only", "kind, name");
    }

    @Test
    void of_unknown_isRefusedAndTheAllowedNamed() {
        assertRefused("nom", Recipient.STAFF, "“nom” is no column", "comment, email.");
    }

    private static List<Column> of(String titles, Recipient recipient) {
        Checks checks = new Checks();
        List<Column> columns = Columns.of(checks, titles, recipient);
        checks.done();
        return columns;
    }

    private static void assertRefused(String columns, Recipient recipient, String... parts) {
        assertThatThrownBy(() -> of(columns, recipient))
                .asInstanceOf(type(InvalidInput.class))
                .satisfies(
                        refusal -> {
                            assertThat(refusal.errors().getFirst().field()).isEqualTo("columns");
                            assertThat(refusal.errors().getFirst().message()).contains(parts);
                        });
    }
}
