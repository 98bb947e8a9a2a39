package org.undersigned.cosigner.invitation;

import io.quarkus.qute.RawString;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.LeadSignatory;
import org.undersigned.campaign.revision.RevisionText;
import org.undersigned.cosigner.SignatoryKind;
import org.undersigned.cosigner.SignatoryLine;
import org.undersigned.phrase.Names;
import org.undersigned.phrase.Phrases;
import org.undersigned.signature.form.AppealText;
import org.undersigned.web.Choice;

/**
 * What somebody invited sees behind the link.
 *
 * @param standing decides what is offered
 * @param line as it stands or would stand
 * @param passedBy the colleague's name; null when the staff invited
 */
public record InvitedView(
        Phrases phrases,
        String house,
        Standing standing,
        RevisionText text,
        int revision,
        List<LeadSignatory> leads,
        SignatoryLine line,
        @Nullable String passedBy,
        String word,
        @Nullable LocalDate until,
        boolean correctable,
        boolean passable,
        boolean discreet,
        String leaveTo) {

    /** Where an invitation stands, as the invited see it. */
    public enum Standing {
        ASKED,
        TOO_LATE,
        NOT_NOW,
        SIGNED,
        NEW_TEXT,
        TAKEN_OFF,
        DECLINED,
        WITHDRAWN
    }

    public RawString body() {
        return AppealText.html(text);
    }

    public List<Choice> countries() {
        return Names.countries(phrases.language());
    }

    /** As in a letter: honorific and name, designation, country. */
    public String reads() {
        String name =
                Stream.of(line.honorific(), line.name())
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining(" "));
        String country =
                line.country() == null
                        ? ""
                        : Names.country(Objects.requireNonNull(line.country()), text.language());
        return Stream.of(name, line.designation(), country)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
    }

    public boolean isOrganisation() {
        return line.kind() == SignatoryKind.ORGANISATION;
    }

    /** Whether there is something to read. */
    public boolean isShown() {
        return switch (standing) {
            case ASKED, SIGNED, NEW_TEXT -> true;
            default -> false;
        };
    }

    public boolean isDeclinable() {
        return switch (standing) {
            case ASKED, TOO_LATE, NOT_NOW -> true;
            default -> false;
        };
    }

    public boolean isWithdrawable() {
        return switch (standing) {
            case SIGNED, NEW_TEXT, TAKEN_OFF -> true;
            default -> false;
        };
    }
}
