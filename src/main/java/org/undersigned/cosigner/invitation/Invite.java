package org.undersigned.cosigner.invitation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.mail.MailMessage;
import org.undersigned.phrase.Phrases;

/** A mail to somebody invited: some words, one link, some words. */
record Invite(
        Phrases phrases,
        String subject,
        List<String> before,
        String button,
        List<String> after,
        String link) {

    @CheckedTemplate(basePath = "cosigner/invitation")
    record mail(Invite it) implements TemplateInstance {}

    MailMessage to(String address) {
        String text =
                Stream.of(before, List.of(link), after)
                        .flatMap(List::stream)
                        .collect(Collectors.joining("\n\n", "", "\n"));
        return new MailMessage(
                null,
                null,
                null,
                List.of(new MailMessage.Recipient("", address)),
                List.of(),
                subject,
                text,
                new mail(this).render(),
                List.of(),
                phrases.language(),
                true);
    }
}
