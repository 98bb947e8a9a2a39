package org.undersigned.export;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Audience;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignTarget;
import org.undersigned.signature.Reader;
import org.undersigned.signature.Selection;
import org.undersigned.signature.SignatureState;
import org.undersigned.web.Checks;

/** Looks at what an address asks for, and says everything that is wrong at once. */
final class ExportCheck {

    static final String ALL = "ALL";

    private final Campaign campaign;
    private final ExportForm form;
    private final Checks checks = new Checks();

    ExportCheck(Campaign campaign, ExportForm form) {
        this.campaign = campaign;
        this.form = form;
    }

    /**
     * @throws org.undersigned.web.InvalidInput naming what is allowed
     */
    Export done() {
        Who who = constant("who", form.who(), Who.class, Who.SUPPORTERS);
        Recipient recipient = constant("for", form.recipient(), Recipient.class, Recipient.PRESS);
        List<Column> columns = Columns.of(checks, String.join(",", form.columns()), recipient);
        Reader reader = reader(recipient, columns);
        Selection selection = selection(who, recipient);
        checks.done();
        return new Export(campaign, who, recipient, reader, selection, columns, form.excel());
    }

    private Reader reader(Recipient recipient, List<Column> columns) {
        return switch (recipient) {
            case PRESS -> new Reader.Everybody();
            case TARGET -> new Reader.Target(target());
            case STAFF -> new Reader.Staff(columns.contains(Column.EMAIL));
        };
    }

    private UUID target() {
        List<CampaignTarget> receivers =
                campaign.targets().stream().filter(CampaignTarget::receivesNames).toList();
        return receivers.stream()
                .map(CampaignTarget::id)
                .filter(id -> id.toString().equals(form.target()))
                .findFirst()
                .orElseGet(
                        () -> {
                            checks.refuse("target", whoReceives(receivers));
                            return campaign.id();
                        });
    }

    private static String whoReceives(List<CampaignTarget> receivers) {
        return receivers.isEmpty()
                ? "No target of this campaign receives names."
                : "Say which target the file is for. These receive names: "
                        + receivers.stream()
                                .map(target -> target.id() + " (" + target.official().name() + ")")
                                .collect(Collectors.joining(", "))
                        + ".";
    }

    private Selection selection(Who who, Recipient recipient) {
        SignatureState state =
                form.state().equals(ALL)
                        ? null
                        : constant(
                                "state",
                                form.state(),
                                SignatureState.class,
                                SignatureState.CONFIRMED);
        if (recipient != Recipient.STAFF && state != SignatureState.CONFIRMED) {
            checks.refuse("state", "Only the staff see others than the confirmed (for=STAFF).");
        }
        String country = checks.country("country", form.country());
        String words = checks.optional("q", form.q(), Checks.LINE);
        Audience audience = audience();
        if (who == Who.SIGNATORIES
                && (!country.isEmpty() || !words.isEmpty() || audience != null)) {
            checks.refuse("who", "The list of co-signers is short: it comes whole or not at all.");
        }
        return new Selection(state, null, country.isEmpty() ? null : country, audience, words);
    }

    private @Nullable Audience audience() {
        String audience = form.audience();
        return audience == null || audience.isBlank()
                ? null
                : checks.constant("audience", audience, Audience.class);
    }

    private <E extends Enum<E>> E constant(String field, String value, Class<E> type, E otherwise) {
        E constant = checks.constant(field, value, type);
        return constant == null ? otherwise : constant;
    }
}
