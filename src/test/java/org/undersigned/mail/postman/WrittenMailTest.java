package org.undersigned.mail.postman;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.undersigned.mail.postman.WrittenMail.Piece;

class WrittenMailTest {

    @Test
    void of_linksApartFromWords_withoutTheFullStop() {
        WrittenMail mail =
                WrittenMail.of(
                        """
                        To: ann@example.invalid
                        Subject: Please confirm

                        Hello, see http://localhost:8080/confirm/abc_-1. <b>Thank you</b>""");

        assertThat(mail.heading())
                .containsExactly("To: ann@example.invalid", "Subject: Please confirm");
        assertThat(mail.pieces())
                .containsExactly(
                        new Piece("Hello, see ", false),
                        new Piece("http://localhost:8080/confirm/abc_-1", true),
                        new Piece(". <b>Thank you</b>", false));
    }
}
