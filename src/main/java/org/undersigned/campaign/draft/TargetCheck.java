package org.undersigned.campaign.draft;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Addressing;
import org.undersigned.campaign.CampaignKind;
import org.undersigned.campaign.TargetChoice;
import org.undersigned.campaign.draft.CampaignForm.TargetForm;
import org.undersigned.official.Official;
import org.undersigned.official.Officials;

/** Looks up the officials that a form names as targets. */
@ApplicationScoped
class TargetCheck {

    private final Officials officials;

    TargetCheck(Officials officials) {
        this.officials = officials;
    }

    List<TargetChoice> targets(Findings findings, CampaignForm form, CampaignKind kind) {
        List<TargetForm> wanted = Optional.ofNullable(form.targets()).orElse(List.of());
        if (!wanted.isEmpty() && !kind.isAddressed()) {
            findings.add("targets", "A statement is addressed to nobody; it goes to contacts.");
        }
        List<TargetChoice> choices = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            String field = "targets[" + i + "]";
            TargetChoice choice = choice(findings, field, wanted.get(i));
            if (choice != null && !seen.add(choice.official().id())) {
                findings.add(field + ".official", "This official is among the targets already.");
            } else if (choice != null) {
                choices.add(choice);
            }
        }
        return choices;
    }

    private @Nullable TargetChoice choice(Findings findings, String field, TargetForm form) {
        Addressing as = findings.oneOf(field + ".as", form.as(), Addressing.class, Addressing.TO);
        String line = findings.lineOrNull(field + ".line", form.line(), 500);
        Official official = id(form.official()).flatMap(officials::findByIdOptional).orElse(null);
        if (official == null) {
            findings.add(field + ".official", "No official has this id.");
            return null;
        }
        boolean receivesNames = Boolean.TRUE.equals(form.receivesNames());
        return new TargetChoice(id(form.id()).orElse(null), official, as, receivesNames, line);
    }

    private static Optional<UUID> id(@Nullable String id) {
        try {
            return Optional.ofNullable(id).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
