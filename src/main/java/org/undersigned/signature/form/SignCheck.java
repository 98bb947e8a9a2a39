package org.undersigned.signature.form;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Audience;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignTarget;
import org.undersigned.mailbox.Mailbox;
import org.undersigned.mailbox.Providers;
import org.undersigned.mailbox.Typos;
import org.undersigned.phrase.Phrases;
import org.undersigned.signature.Capacity;
import org.undersigned.signature.Particulars;
import org.undersigned.signature.protection.Risk;
import org.undersigned.web.Checks;
import org.undersigned.web.FieldError;
import org.undersigned.web.Form;

/**
 * Checks the form. What it answers depends on the input and the campaign alone, never on who has
 * signed (signing.md A1).
 */
final class SignCheck {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final Campaign campaign;
    private final Form form;
    private final Phrases phrases;
    private final Checks checks;
    private final Words words;
    private final int terms;
    private final Risk risk;
    private Optional<String> warning = Optional.empty();

    SignCheck(Notice notice, Form form, Phrases phrases) {
        this.campaign = notice.campaign();
        this.terms = notice.privacy().version();
        this.risk = notice.risk();
        this.form = form;
        this.phrases = phrases;
        this.checks = new Checks(phrases.locale());
        this.words = new Words(checks, phrases);
    }

    /**
     * What the form says, once everything in it is right.
     *
     * @param revision the text that was on the page
     * @param terms the version of the privacy notice that was on it
     * @param mailbox null where a code stands in for it
     * @param code as typed; empty for whoever has a mailbox
     */
    record Accepted(
            int revision,
            int terms,
            @Nullable Mailbox mailbox,
            String code,
            Particulars words,
            Capacity capacity,
            Audience audience,
            Set<UUID> readers,
            @Nullable String country,
            boolean updates) {}

    /** Null when something is wrong: {@link #errors} says what. */
    @Nullable Accepted look() {
        int revision = revision();
        Audience audience = audience();
        Capacity capacity = capacity();
        Particulars particulars = words.all(form, audience, capacity);
        String code = code(capacity);
        String email = code.isEmpty() ? email(capacity) : "";
        String country = checks.country("country", form.value("country"));
        boolean updates = code.isEmpty() && form.has("updates", "on");
        protect(audience, country, particulars);
        if (!checks.errors().isEmpty()) {
            return null;
        }
        return new Accepted(
                revision,
                terms(),
                code.isEmpty() ? Mailbox.of(email) : null,
                code,
                particulars,
                capacity,
                audience,
                readers(),
                country.isEmpty() ? null : country,
                updates);
    }

    List<FieldError> errors() {
        return checks.errors();
    }

    /** What the signer should know before a name is shown; empty where there is nothing. */
    Optional<String> warning() {
        return warning;
    }

    /** A name that can bring somebody into danger is shown after a second yes only. */
    private void protect(Audience audience, String country, Particulars particulars) {
        boolean shown = audience == Audience.PUBLIC || audience == Audience.TARGET;
        if (shown && !form.has("risk", "on")) {
            String work = particulars.designation() + ' ' + particulars.organisation();
            warning = risk.warning(country, work, phrases);
            warning.ifPresent(words -> checks.refuse("audience", words));
        }
    }

    /** Pages are cached: what was signed must be what was read (signing.md A3). */
    private int revision() {
        String written = form.value("revision").strip();
        if (written.isEmpty()) {
            return campaign.revision();
        }
        int revision = number(written, 0);
        if (revision < campaign.materialRevision() || revision > campaign.revision()) {
            checks.refuse("revision", phrases.say("wrong.revision"));
        }
        return revision;
    }

    /** Of a cached page it may be an older one, which was agreed to all the same. */
    private int terms() {
        String written = form.value("terms").strip();
        return Math.min(number(written, terms), terms);
    }

    private static int number(String written, int otherwise) {
        return NUMBER.matcher(written).matches() ? Integer.parseInt(written) : otherwise;
    }

    private Audience audience() {
        String written = form.value("audience");
        if (written.isBlank()) {
            return usualAudience();
        }
        Audience audience = checks.constant("audience", written, Audience.class);
        return audience == null ? Audience.COUNTED : audience;
    }

    private Audience usualAudience() {
        return campaign.isSensitive() ? Audience.COUNTED : campaign.defaultAudience();
    }

    private Capacity capacity() {
        String written = form.value("capacity");
        if (written.isBlank()) {
            return Capacity.PERSONAL;
        }
        Capacity capacity = checks.constant("capacity", written, Capacity.class);
        return capacity == null ? Capacity.PERSONAL : capacity;
    }

    /** Who signs for an organisation shows that by the address. */
    private String code(Capacity capacity) {
        String code = checks.optional("code", form.value("code"), Checks.LINE);
        if (!code.isEmpty() && capacity == Capacity.ON_BEHALF) {
            checks.refuse("code", phrases.say("wrong.code.organisation"));
        }
        return code;
    }

    private String email(Capacity capacity) {
        String typed = checks.email("email", form.value("email"));
        if (checks.errors().stream().anyMatch(error -> error.field().equals("email"))) {
            return typed;
        }
        String meant = Typos.probablyMeant(typed).orElse(typed);
        String choice = form.value("emailChoice").strip();
        String chosen = choice.equals(meant) ? meant : typed;
        if (!meant.equals(typed) && !choice.equals(meant) && !choice.equals(typed)) {
            checks.refuse("email", phrases.say("form.email.meant", meant));
        } else if (capacity == Capacity.ON_BEHALF
                && Providers.areForPersons(Mailbox.of(chosen).domain())) {
            checks.refuse("email", phrases.say("wrong.personal.mailbox"));
        }
        return chosen;
    }

    /** Those the page named, as far as they still are among those who receive names. */
    private Set<UUID> readers() {
        Set<UUID> receivers =
                campaign.targets().stream()
                        .filter(CampaignTarget::receivesNames)
                        .map(CampaignTarget::id)
                        .collect(Collectors.toCollection(HashSet::new));
        if (!form.values("readers").isEmpty()) {
            List<String> named = List.of(form.value("readers").strip().split("\\s+"));
            receivers.removeIf(id -> !named.contains(id.toString()));
        }
        return receivers;
    }
}
