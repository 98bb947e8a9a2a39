package org.undersigned.account.staffing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.account.Account;
import org.undersigned.account.Accounts;
import org.undersigned.crypto.Sealer;
import org.undersigned.crypto.Tokens;
import org.undersigned.mail.MailMessage;
import org.undersigned.mail.MailWriter;
import org.undersigned.mail.Outbox;
import org.undersigned.web.Site;

/** Mails with a link at which somebody sets a password: the first one, or one after a lost one. */
@ApplicationScoped
class Invitations implements MailWriter {

    private static final String KIND = "account-invitation";
    private static final String PURPOSE = "set-password";

    private final Accounts accounts;
    private final Outbox outbox;
    private final Sealer sealer;
    private final Tokens tokens;
    private final Site site;

    Invitations(Accounts accounts, Outbox outbox, Sealer sealer, Tokens tokens, Site site) {
        this.accounts = accounts;
        this.outbox = outbox;
        this.sealer = sealer;
        this.tokens = tokens;
        this.site = site;
    }

    @CheckedTemplate(basePath = "account")
    record invitation(Account account, String link, long days) implements TemplateInstance {}

    void send(Account account, Instant now) {
        account.invite(now);
        byte[] address = account.email().getBytes(StandardCharsets.UTF_8);
        outbox.put(KIND, account.id(), sealer.seal(KIND, account.id(), address), now);
    }

    /** Whose password a link may set now; empty when it was used, replaced or is too old. */
    Optional<Account> holder(String token, Instant now) {
        return tokens.read(PURPOSE, token)
                .flatMap(
                        claim ->
                                accounts.findByIdOptional(claim.id())
                                        .filter(a -> a.awaitsPassword(claim.generation(), now)));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String open(UUID account, byte[] sealedAddress) {
        return new String(sealer.open(KIND, account, sealedAddress), StandardCharsets.UTF_8);
    }

    @Override
    public Optional<MailMessage> write(UUID id, String address, Instant now) {
        return accounts.findByIdOptional(id)
                .filter(account -> account.awaitsPassword(account.generation(), now))
                .map(
                        account -> {
                            String token = tokens.issue(PURPOSE, id, account.generation());
                            String text =
                                    new invitation(
                                                    account,
                                                    site.link("/password/" + token),
                                                    Account.INVITATION.toDays())
                                            .render();
                            return MailMessage.automatic(
                                    address, "Your account: please set a password", text, "en");
                        });
    }
}
