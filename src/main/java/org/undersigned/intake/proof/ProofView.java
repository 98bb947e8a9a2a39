package org.undersigned.intake.proof;

import java.util.List;
import java.util.stream.IntStream;
import org.undersigned.campaign.CampaignKind;
import org.undersigned.intake.proof.Suggestions.Meant;
import org.undersigned.web.Choice;
import org.undersigned.web.Form;

/**
 * What the proof shows besides its fields.
 *
 * @param mayAdd whether this account may add co-signers
 */
record ProofView(Form form, Galley galley, List<Meant> meant, boolean mayAdd) {

    /** The fields of a lead signatory. */
    record Lead(int number, String name, String title) {}

    public List<Choice> kinds() {
        return Choice.of(CampaignKind.class);
    }

    /** One line more than are filled in. */
    public List<Lead> leads() {
        int filled = 0;
        while (!form.value(ProofFields.lead(filled, "name")).isBlank()) {
            filled++;
        }
        return IntStream.range(0, Math.min(filled + 1, ProofFields.MOST_LEADS))
                .mapToObj(
                        i ->
                                new Lead(
                                        i + 1,
                                        ProofFields.lead(i, "name"),
                                        ProofFields.lead(i, "title")))
                .toList();
    }
}
