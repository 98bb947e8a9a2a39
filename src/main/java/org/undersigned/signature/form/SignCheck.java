package org.undersigned.signature.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
import org.undersigned.web.Checks;
import org.undersigned.web.FieldError;
import org.undersigned.web.Form;

/**
 * Checks the form. What it answers depends on the input and the campaign alone, never on who has
 * signed (signing.md A1).
 */
final class SignCheck {

    private final Campaign campaign;
    private final Form form;
    private final Phrases phrases;
    private final Checks checks;
    private final Words words;

    SignCheck(Campaign campaign, Form form, Phrases phrases) {
        this.campaign = campaign;
        this.form = form;
        this.phrases = phrases;
        this.checks = new Checks(phrases.locale());
        this.words = new Words(checks, phrases);
    }

    /**
     * What the form says, once everything in it is right.
     *
     * @param revision the text that was on the page
     */
    record Accepted(
            int revision,
            Mailbox mailbox,
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
        Particulars particulars = particulars(audience, capacity);
        String email = email(capacity);
        String country = checks.country("country", form.value("country"));
        boolean updates = form.has("updates", "on");
        if (!checks.errors().isEmpty()) {
            return null;
        }
        return new Accepted(
                revision,
                Mailbox.of(email),
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

    /** Pages are cached: what was signed must be what was read (signing.md A3). */
    private int revision() {
        String written = form.value("revision").strip();
        if (written.isEmpty()) {
            return campaign.revision();
        }
        int revision = written.matches("[0-9]{1,9}") ? Integer.parseInt(written) : 0;
        if (revision < campaign.materialRevision() || revision > campaign.revision()) {
            checks.refuse("revision", phrases.say("wrong.revision"));
        }
        return revision;
    }

    private Audience audience() {
        String written = form.value("audience");
        if (written.isBlank()) {
            return campaign.isSensitive() ? Audience.COUNTED : campaign.defaultAudience();
        }
        Audience audience = checks.constant("audience", written, Audience.class);
        return audience == null ? Audience.COUNTED : audience;
    }

    private Capacity capacity() {
        String written = form.value("capacity");
        if (written.isBlank()) {
            return Capacity.PERSONAL;
        }
        Capacity capacity = checks.constant("capacity", written, Capacity.class);
        return capacity == null ? Capacity.PERSONAL : capacity;
    }

    private Particulars particulars(Audience audience, Capacity capacity) {
        boolean named = audience != Audience.COUNTED;
        Particulars written =
                new Particulars(
                        named
                                ? words.required("name", form.value("name"))
                                : words.optional("name", form.value("name")),
                        words.optional("designation", form.value("designation")),
                        words.optional("organisation", form.value("organisation")),
                        words.comment("comment", form.value("comment")));
        boolean organisation = !written.organisation().isEmpty();
        if (capacity == Capacity.ON_BEHALF && !named) {
            checks.refuse("audience", phrases.say("wrong.counted.organisation"));
        } else if (capacity == Capacity.ON_BEHALF && !organisation) {
            checks.refuse("organisation", phrases.say("wrong.organisation"));
        } else if (capacity == Capacity.IDENTIFICATION
                && named
                && !organisation
                && written.designation().isEmpty()) {
            checks.refuse("organisation", phrases.say("wrong.identification"));
        }
        return named ? written : Particulars.NONE;
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
