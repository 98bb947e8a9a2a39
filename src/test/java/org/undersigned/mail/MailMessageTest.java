package org.undersigned.mail;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.mail.MailMessage.Attachment;
import org.undersigned.mail.MailMessage.Recipient;

class MailMessageTest {

    @ParameterizedTest
    @ValueSource(strings = {"x\r\nBcc: eve@example.invalid", "x\ny", "x\ry", "x\u0000", "x\u0085y"})
    void new_lineBreakInAnyHeader_isRefused(String smuggled) {
        refused(null, null, null, "ann@example.invalid", smuggled, "en");
        refused(null, null, null, smuggled, "Hello", "en");
        refused(smuggled, null, null, "ann@example.invalid", "Hello", "en");
        refused(null, smuggled, null, "ann@example.invalid", "Hello", "en");
        refused(null, null, smuggled, "ann@example.invalid", "Hello", "en");
        refused(null, null, null, "ann@example.invalid", "Hello", smuggled);
    }

    @Test
    void newRecipient_lineBreakInTheName_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Recipient("Ann\r\nBcc: eve@example.invalid", "a@b.invalid"));
    }

    @Test
    void newAttachment_lineBreakInTheName_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Attachment("a\r\nb.pdf", "application/pdf", new byte[0]));
    }

    private static void refused(
            String from, String name, String replyTo, String to, String subject, String language) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new MailMessage(
                                        from,
                                        name,
                                        replyTo,
                                        List.of(new Recipient("", to)),
                                        List.of(),
                                        subject,
                                        "Text",
                                        null,
                                        List.of(),
                                        language,
                                        true));
    }
}
