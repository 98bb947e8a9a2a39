package org.undersigned.signature.confirmation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.mail.MailMessage;
import org.undersigned.mail.MailMessage.Recipient;
import org.undersigned.phrase.Phrases;

/**
 * A mail to a signer: some words, one link, some words.
 *
 * @param key begins the names of its phrases
 * @param title of the campaign; empty in a mail that must not say what it is about
 */
record SignerMail(Phrases phrases, String key, String title, String link) {

    @CheckedTemplate(basePath = "signature/confirmation")
    record mail(SignerMail it) implements TemplateInstance {}

    public String subject() {
        return phrases.say(key + ".subject");
    }

    public List<String> before() {
        return phrases.say(key + ".before", title).lines().toList();
    }

    public String button() {
        return phrases.say(key + ".button");
    }

    public List<String> after() {
        return phrases.say(key + ".after").lines().toList();
    }

    MailMessage to(String address) {
        String text =
                Stream.of(before(), List.of(link), after())
                        .flatMap(List::stream)
                        .collect(Collectors.joining("\n\n", "", "\n"));
        return new MailMessage(
                null,
                null,
                null,
                List.of(new Recipient("", address)),
                List.of(),
                subject(),
                text,
                new mail(this).render(),
                List.of(),
                phrases.language(),
                true);
    }
}
