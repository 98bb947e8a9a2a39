package org.undersigned.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TyposTest {

    @ParameterizedTest
    @CsvSource({
        "bob@gmial.com, bob@gmail.com",
        "bob@gmal.com, bob@gmail.com",
        "bob@gmaill.com, bob@gmail.com",
        "bob@gmail.con, bob@gmail.com",
        "bob@gmail.co, bob@gmail.com",
        "Bob.Jones@hotmial.com, Bob.Jones@hotmail.com",
        "bob@yaho.com, bob@yahoo.com",
        "bob@outlok.com, bob@outlook.com",
        "bob@orage.fr, bob@orange.fr",
        "bob@yandex.ri, bob@yandex.ru"
    })
    void probablyMeant_oneSlip_isOffered(String typed, String meant) {
        assertThat(Typos.probablyMeant(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bob@gmail.com",
                "bob@mail.com",
                "bob@email.com",
                "bob@ymail.com",
                "bob@gmx.net",
                "bob@mail.de",
                "bob@example.invalid",
                "bob@gmail.com.example.invalid",
                "bob@wp.pl",
                "bob@op.pl"
            })
    void probablyMeant_aRealDomain_isLeftAlone(String typed) {
        assertThat(Typos.probablyMeant(typed)).isEmpty();
    }
}
