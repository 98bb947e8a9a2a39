package org.undersigned.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailboxTest {

    @ParameterizedTest
    @CsvSource({
        "bob.jones+petitions@googlemail.com, bobjones@gmail.com",
        "BobJones@GMAIL.com, bobjones@gmail.com",
        "b-o_b@pm.me, bob@proton.me",
        "bob-jones@ya.ru, bob.jones@yandex.kz",
        "bob@me.com, bob@icloud.com",
        "bob-lists@yahoo.com, bob@yahoo.com",
        "bob+1@example.invalid, bob@example.invalid",
        "Bob@EXAMPLE.invalid, bob@example.invalid",
        "bob@bücher.invalid, bob@xn--bcher-kva.invalid",
        "jörg@example.invalid, JÖRG@example.invalid"
    })
    void canonical_oneMailbox_isOne(String one, String other) {
        assertThat(Mailbox.of(one).canonical()).isEqualTo(Mailbox.of(other).canonical());
    }

    @ParameterizedTest
    @CsvSource({
        "bob.jones@example.invalid, bobjones@example.invalid",
        "bob-jones@example.invalid, bobjones@example.invalid",
        "bob@example.invalid, bob@mail.example.invalid",
        "bob@gmail.com, bob@outlook.com",
        "+bob@example.invalid, +ann@example.invalid"
    })
    void canonical_twoMailboxes_differ(String one, String other) {
        assertThat(Mailbox.of(one).canonical()).isNotEqualTo(Mailbox.of(other).canonical());
    }

    @Test
    void asTyped_isOnlyTrimmed_andTheDomainInLowerCase() {
        assertThat(Mailbox.of("  Bob.Jones+x@Example.INVALID ").asTyped())
                .isEqualTo("Bob.Jones+x@example.invalid");
    }

    /** Links to a signature go to the very address only: extensions may be other people's. */
    @Test
    void exact_otherExtension_differs() {
        assertThat(Mailbox.of("bob+a@example.invalid").exact())
                .isNotEqualTo(Mailbox.of("bob@example.invalid").exact())
                .isEqualTo(Mailbox.of("BOB+A@example.invalid").exact());
    }

    @Test
    void rules_theMostSpecificDecides() {
        DomainRules rules =
                DomainRules.read(
                        new BufferedReader(
                                new StringReader(
                                        """
                                        a.b.org  none  1
                                        *.b.org  none  2
                                        *.org    none  3
                                        *        none  4
                                        """)));

        assertThat(rules.of("a.b.org").extension()).isEqualTo("1");
        assertThat(rules.of("c.b.org").extension()).isEqualTo("2");
        assertThat(rules.of("x.c.b.org").extension()).isEqualTo("2");
        assertThat(rules.of("b.org").extension()).isEqualTo("3");
        assertThat(rules.of("b.net").extension()).isEqualTo("4");
    }
}
