package org.undersigned.intake.proof;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.CampaignKind;
import org.undersigned.campaign.draft.CampaignForm;
import org.undersigned.campaign.draft.CampaignForm.LeadForm;
import org.undersigned.campaign.draft.CampaignForm.LetterForm;
import org.undersigned.campaign.draft.CampaignForm.TargetForm;
import org.undersigned.cosigner.SignatoryList;
import org.undersigned.intake.Reading;
import org.undersigned.intake.Signed;
import org.undersigned.web.Form;

/** The fields of the proof, by the names that they have in the JSON API. */
final class ProofFields {

    /** As many lead signatories as one page can hold. */
    static final int MOST_LEADS = 20;

    private ProofFields() {}

    static Map<String, @Nullable Object> of(Reading reading, String usualLanguage) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("kind", kind(reading));
        fields.put("language", reading.language().orElse(usualLanguage));
        fields.put("title", reading.title());
        fields.put("standfirst", reading.standfirst());
        fields.put("letter.place", reading.place());
        fields.put("letter.date", Objects.toString(reading.date(), ""));
        fields.put("letter.deliveryLine", reading.deliveryLine());
        fields.put("letter.reference", reading.reference());
        fields.put("letter.subjectLabel", reading.subjectLabel());
        fields.put("letter.subject", reading.subject());
        fields.put("letter.salutation", reading.salutation());
        fields.put("letter.body", reading.body());
        fields.put("letter.closing", reading.closing());
        fields.put("letter.enclosures", lines(reading.enclosures()));
        List<Reading.Lead> leads = reading.leads();
        for (int i = 0; i < leads.size(); i++) {
            fields.put(lead(i, "name"), leads.get(i).name());
            fields.put(lead(i, "title"), leads.get(i).title());
        }
        fields.put("addressee", lines(reading.addressee()));
        fields.put("copyTo", lines(reading.copyTo()));
        fields.put("signatories", csv(reading.signatories()));
        fields.put("notPlaced", lines(reading.notPlaced()));
        fields.put(Galley.LINES, Galley.lines(reading));
        fields.put(Galley.LEFT_OUT, Galley.leftOut(reading));
        return fields;
    }

    private static CampaignKind kind(Reading reading) {
        if (!reading.signatories().isEmpty()) {
            return CampaignKind.JOINT_APPEAL;
        }
        boolean letter = !reading.salutation().isEmpty() || !reading.closing().isEmpty();
        return letter ? CampaignKind.OPEN_LETTER : CampaignKind.STATEMENT;
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }

    /** As the import of co-signers takes them. */
    private static String csv(List<Signed> signatories) {
        if (signatories.isEmpty()) {
            return "";
        }
        StringWriter csv = new StringWriter();
        csv.append(SignatoryList.HEADER).append('\n');
        try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(csv)) {
            for (Signed it : signatories) {
                writer.writeRecord(
                        it.organisation() ? "ORGANISATION" : "PERSON",
                        it.honorific(),
                        it.name(),
                        it.designation(),
                        it.country(),
                        it.group());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv.toString();
    }

    static String lead(int index, String field) {
        return "leadSignatories[%d].%s".formatted(index, field);
    }

    /** What the form says of the campaign. */
    static CampaignForm campaign(Form form, List<TargetForm> targets) {
        return new CampaignForm(
                form.value("slug"),
                form.value("kind"),
                null,
                null,
                form.has("sensitive", "on"),
                null,
                null,
                null,
                form.value("language"),
                form.value("title"),
                form.value("standfirst"),
                letter(form),
                null,
                leads(form),
                targets,
                null,
                null,
                null,
                null,
                null);
    }

    private static LetterForm letter(Form form) {
        return new LetterForm(
                null,
                form.value("letter.place"),
                form.value("letter.date"),
                form.value("letter.reference"),
                form.value("letter.deliveryLine"),
                null,
                form.value("letter.subjectLabel"),
                form.value("letter.subject"),
                form.value("letter.salutation"),
                form.value("letter.body"),
                form.value("letter.closing"),
                null,
                form.value("letter.enclosures"),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static List<LeadForm> leads(Form form) {
        return IntStream.range(0, MOST_LEADS)
                .mapToObj(
                        i ->
                                new LeadForm(
                                        form.value(lead(i, "name")), form.value(lead(i, "title"))))
                .filter(it -> !(it.name() + it.title()).isBlank())
                .toList();
    }
}
