package org.undersigned.campaign.draft;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Audience;
import org.undersigned.campaign.CampaignKind;
import org.undersigned.campaign.CampaignTerms;
import org.undersigned.campaign.LeadSignatory;
import org.undersigned.campaign.LetterSettings;
import org.undersigned.campaign.Signing;
import org.undersigned.campaign.Source;
import org.undersigned.campaign.draft.CampaignForm.LeadForm;
import org.undersigned.campaign.draft.CampaignForm.LetterForm;
import org.undersigned.campaign.draft.CampaignForm.LimitsForm;
import org.undersigned.campaign.draft.CampaignForm.SourceForm;

/** Finds everything that is wrong with a campaign's form, or nothing. */
@ApplicationScoped
class CampaignCheck {

    private static final int LINE = 255;
    private static final Pattern LIMIT = Pattern.compile("off|[1-9]\\d{0,5}/[1-9]\\d{0,5}[smhd]");
    private static final Pattern TEMPLATE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final TargetCheck targetCheck;

    CampaignCheck(TargetCheck targetCheck) {
        this.targetCheck = targetCheck;
    }

    CheckedCampaign check(CampaignForm form, String usualLanguage) {
        Findings findings = new Findings();
        CampaignTerms terms = terms(findings, form, usualLanguage);
        CheckedCampaign checked =
                new CheckedCampaign(
                        terms,
                        WordingCheck.words(findings, form, terms.language()),
                        leads(findings, form),
                        targetCheck.targets(findings, form, terms.kind()));
        findings.report();
        return checked;
    }

    private static CampaignTerms terms(Findings findings, CampaignForm form, String language) {
        CampaignKind kind =
                findings.oneOf("kind", form.kind(), CampaignKind.class, CampaignKind.OPEN_LETTER);
        if (form.kind() == null || form.kind().isBlank()) {
            findings.add("kind", "Choose what kind of appeal this is.");
        }
        if (form.cases() != null && !form.cases().isEmpty()) {
            findings.add("cases", "Cases are not kept here yet. Please leave this out.");
        }
        boolean sensitive = Boolean.TRUE.equals(form.sensitive());
        Audience usual = sensitive ? Audience.COUNTED : Audience.PUBLIC;
        LimitsForm limits =
                Optional.ofNullable(form.limits()).orElseGet(() -> new LimitsForm(null, null));
        return new CampaignTerms(
                Slug.check(findings, form.slug(), form.title(), sensitive),
                kind,
                findings.oneOf("signing", form.signing(), Signing.class, kind.usualSigning()),
                Boolean.TRUE.equals(form.published()),
                sensitive,
                findings.oneOf("defaultAudience", form.defaultAudience(), Audience.class, usual),
                findings.language("language", form.language(), language),
                letter(findings, Optional.ofNullable(form.letter()).orElse(LetterForm.EMPTY), kind),
                goal(findings, form.goal()),
                findings.instant("opensAt", form.opensAt()),
                findings.instant("closesAt", form.closesAt()),
                findings.instant("signOnUntil", form.signOnUntil()),
                limit(findings, "limits.burst", limits.burst()),
                limit(findings, "limits.sustained", limits.sustained()),
                contacts(findings, form.contacts(), kind));
    }

    private static LetterSettings letter(Findings findings, LetterForm form, CampaignKind kind) {
        String template = findings.lineOrNull("letter.template", form.template(), LINE);
        if (template != null && !TEMPLATE.matcher(template).matches()) {
            findings.add("letter.template", "Must be the name of a template, such as open-letter.");
        }
        return new LetterSettings(
                template == null ? kind.usualTemplate() : template,
                findings.line("letter.place", form.place(), LINE),
                findings.day("letter.date", form.date()),
                findings.lineOrNull("letter.reference", form.reference(), LINE),
                findings.lineOrNull("letter.deliveryLine", form.deliveryLine(), LINE),
                form.addressBlock() == null ? kind.usualAddressBlock() : form.addressBlock(),
                findings.lineOrNull("letter.subjectLabel", form.subjectLabel(), LINE),
                findings.lineOrNull("letter.salutation", form.salutation(), LINE),
                Boolean.TRUE.equals(form.collective()),
                lines(findings, "letter.enclosures", form.enclosures()),
                Boolean.TRUE.equals(form.namesVerified()),
                lines(findings, "letter.pressContact", form.pressContact()),
                source(findings, form.source()),
                findings.mailbox("letter.from", form.from()),
                findings.mailbox("letter.replyTo", form.replyTo()));
    }

    private static @Nullable Source source(Findings findings, @Nullable SourceForm form) {
        if (form == null) {
            return null;
        }
        Source source =
                new Source(
                        findings.lineOrNull("letter.source.name", form.name(), LINE),
                        findings.page("letter.source.url", form.url()),
                        findings.lineOrNull("letter.source.copyright", form.copyright(), LINE));
        return source.equals(new Source(null, null, null)) ? null : source;
    }

    private static @Nullable String lines(Findings findings, String field, @Nullable String lines) {
        String tidy =
                Objects.requireNonNullElse(lines, "")
                        .lines()
                        .map(line -> findings.line(field, line, LINE))
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n"));
        return tidy.isEmpty() ? null : tidy;
    }

    private static @Nullable Integer goal(Findings findings, @Nullable Integer goal) {
        if (goal != null && goal < 1) {
            findings.add("goal", "Must be 1 or more, or empty.");
        }
        return goal;
    }

    private static @Nullable String limit(Findings findings, String field, @Nullable String value) {
        String limit = findings.lineOrNull(field, value, LINE);
        if (limit != null && !LIMIT.matcher(limit).matches()) {
            findings.add(field, "Must be a number per time such as 10/60s or 60/1h, or off.");
        }
        return limit;
    }

    private static List<String> contacts(
            Findings findings, @Nullable List<String> contacts, CampaignKind kind) {
        if (contacts == null) {
            return List.of();
        }
        if (!contacts.isEmpty() && kind.isAddressed()) {
            findings.add(
                    "contacts", "Only a statement goes to contacts; this kind goes to targets.");
        }
        return contacts.stream()
                .map(contact -> findings.line("contacts", contact, LINE))
                .filter(contact -> !contact.isEmpty())
                .toList();
    }

    private static List<LeadSignatory> leads(Findings findings, CampaignForm form) {
        List<LeadForm> leads = Optional.ofNullable(form.leadSignatories()).orElse(List.of());
        return leads.stream()
                .map(
                        lead -> {
                            String field = "leadSignatories[" + leads.indexOf(lead) + "]";
                            return new LeadSignatory(
                                    findings.required(field + ".name", lead.name(), LINE),
                                    findings.line(field + ".title", lead.title(), LINE));
                        })
                .toList();
    }
}
