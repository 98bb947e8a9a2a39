package org.undersigned.campaign.draft;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Addressing;
import org.undersigned.campaign.draft.CampaignForm.TargetForm;
import org.undersigned.official.Official;
import org.undersigned.web.Choice;

/**
 * What the page for the addressees shows.
 *
 * @param found officials who match what was searched for; null when nothing was
 */
record TargetsView(List<Row> rows, String q, @Nullable List<Official> found) {

    /** A line of the list, with the names of its fields. */
    record Row(int number, TargetForm target, @Nullable Official official, LocalDate letterDate) {

        /** Whether somebody else held the office on the letter's date. */
        public boolean isAbsent() {
            return official != null && !official.holdsOfficeOn(letterDate);
        }

        public String idField() {
            return TargetRows.field(number, "id");
        }

        public String officialField() {
            return TargetRows.field(number, "official");
        }

        public String asField() {
            return TargetRows.field(number, "as");
        }

        public String namesField() {
            return TargetRows.field(number, "receivesNames");
        }

        public String lineField() {
            return TargetRows.field(number, "line");
        }
    }

    public List<Choice> addressings() {
        return List.of(
                new Choice(Addressing.TO.name(), "The letter, addressed to them"),
                new Choice(Addressing.CC.name(), "A copy, listed under “Copy to”"));
    }

    public boolean isSearched() {
        return found != null;
    }

    public boolean has(Official official) {
        return rows.stream()
                .anyMatch(row -> official.id().toString().equals(row.target().official()));
    }
}
