package org.undersigned.letter.assembly;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Addressing;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignTarget;
import org.undersigned.campaign.LetterSettings;
import org.undersigned.campaign.Signing;
import org.undersigned.campaign.Source;
import org.undersigned.campaign.revision.Wording;
import org.undersigned.cosigner.Signatory;
import org.undersigned.letter.Addressee;
import org.undersigned.letter.LeadSignatory;
import org.undersigned.letter.Manuscript;
import org.undersigned.letter.Manuscript.Verification;
import org.undersigned.letter.Surroundings;
import org.undersigned.letter.Writer;
import org.undersigned.official.Official;
import org.undersigned.organisation.Organisation;

/** Writes the manuscript of one campaign for one occasion. */
final class CampaignManuscript {

    private final Campaign campaign;
    private final LetterSettings settings;
    private final Map<String, Wording> texts;
    private final Optional<Organisation> organisation;
    private final Logos logos;
    private final List<Signatory> signatories;
    private final @Nullable Verification verification;
    private final Occasion occasion;
    private final @Nullable Official addressee;
    private final String language;

    CampaignManuscript(
            Campaign campaign,
            LetterSettings settings,
            Map<String, Wording> texts,
            Optional<Organisation> organisation,
            Logos logos,
            List<Signatory> signatories,
            @Nullable Verification verification,
            Occasion occasion) {
        this.campaign = campaign;
        this.settings = settings;
        this.texts = texts;
        this.organisation = organisation;
        this.logos = logos;
        this.signatories = signatories;
        this.verification = verification;
        this.occasion = occasion;
        CampaignTarget target = target();
        addressee = addressed(target).map(CampaignTarget::official).orElse(null);
        language = language(target);
    }

    private @Nullable CampaignTarget target() {
        if (occasion.target() == null) {
            return addressed(null).orElse(null);
        }
        return campaign.targets().stream()
                .filter(it -> it.id().equals(occasion.target()))
                .findFirst()
                .orElseThrow(TargetUnknown::new);
    }

    /** Who is on copy gets the letter that the first addressee gets. */
    private Optional<CampaignTarget> addressed(@Nullable CampaignTarget target) {
        return target != null && target.as() == Addressing.TO
                ? Optional.of(target)
                : campaign.targets().stream().filter(it -> it.as() == Addressing.TO).findFirst();
    }

    /** The language wanted, else the target's, as far as the text exists in it. */
    private String language(@Nullable CampaignTarget target) {
        return Stream.of(occasion.language(), target == null ? null : target.official().language())
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(wanted -> matching(wanted, texts.keySet().stream().sorted().toList()))
                .orElse(campaign.language());
    }

    /** The same language, or the same but for script or region. */
    private static Optional<String> matching(String wanted, List<String> there) {
        return there.stream()
                .filter(wanted::equalsIgnoreCase)
                .findFirst()
                .or(
                        () ->
                                there.stream()
                                        .filter(it -> primary(it).equals(primary(wanted)))
                                        .findFirst());
    }

    private static String primary(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }

    Manuscript write() {
        Wording words = texts.get(language);
        LocalDate day = LocalDate.ofInstant(occasion.now(), ZoneOffset.UTC);
        return new Manuscript(
                Locale.forLanguageTag(language),
                settings.template(),
                words.title(),
                occasion.now(),
                Objects.requireNonNullElse(settings.date(), day),
                writer(),
                addressees().map(CampaignManuscript::addressee).toList(),
                settings.hasAddressBlock(),
                wording(words),
                campaign.leadSignatories().stream()
                        .map(it -> new LeadSignatory(it.name(), it.title(), null))
                        .toList(),
                cosigners(),
                occasion.disclaimers(),
                campaign.targets().stream()
                        .filter(it -> it.as() == Addressing.CC)
                        .map(CampaignManuscript::copyLine)
                        .toList(),
                lines(settings.enclosures()),
                verification,
                occasion.supporters(),
                surroundings());
    }

    /** Who is addressed needs not be told whom to write to. */
    private Surroundings surroundings() {
        Source source = settings.source();
        Instant closes = campaign.closesAt();
        return new Surroundings(
                lines(settings.pressContact()),
                source == null
                        ? null
                        : new Surroundings.Source(source.name(), source.url(), source.copyright()),
                occasion.target() == null
                        ? campaign.targets().stream()
                                .filter(it -> it.as() == Addressing.TO)
                                .map(it -> correspondent(it.official()))
                                .toList()
                        : List.of(),
                closes == null ? null : LocalDate.ofInstant(closes, ZoneOffset.UTC));
    }

    private Surroundings.Correspondent correspondent(Official official) {
        return new Surroundings.Correspondent(
                addressee(official),
                official.office().emails(),
                greeting(official.salutations()).orElse(null));
    }

    private static List<String> lines(@Nullable String text) {
        return text == null ? List.of() : text.lines().toList();
    }

    private Writer writer() {
        return organisation
                .map(
                        it ->
                                new Writer(
                                        it.name(),
                                        Stream.of(it.address(), it.contact(), it.website())
                                                .flatMap(String::lines)
                                                .toList(),
                                        logos.of(it)))
                .orElseGet(() -> new Writer("", List.of(), null));
    }

    private static Addressee addressee(Official official) {
        return new Addressee(
                official.honorific(),
                official.name(),
                official.office().title(),
                official.office().institution(),
                official.office().postalAddress().lines().toList());
    }

    private static String copyLine(CampaignTarget target) {
        String line = target.line();
        return line == null || line.isBlank() ? addressee(target.official()).copyLine() : line;
    }

    /** Label and salutation of the settings are the original's; a translation has its own. */
    private Manuscript.Wording wording(Wording words) {
        boolean original = language.equals(campaign.language());
        return new Manuscript.Wording(
                settings.place(),
                settings.deliveryLine(),
                settings.reference(),
                original ? settings.subjectLabel() : null,
                words.subject(),
                words.standfirst(),
                salutation(original ? settings.salutation() : null),
                words.body(),
                words.closing().isBlank() ? null : words.closing(),
                words.demands(),
                words.notesToEditors());
    }

    private Stream<Official> addressees() {
        return settings.collective()
                ? campaign.targets().stream()
                        .filter(it -> it.as() == Addressing.TO)
                        .map(CampaignTarget::official)
                : Stream.ofNullable(addressee);
    }

    /** Each official is greeted as is due to them. */
    private @Nullable String salutation(@Nullable String given) {
        if (given != null && !given.isBlank()) {
            return given;
        }
        String greetings =
                addressees()
                        .flatMap(official -> greeting(official.salutations()).stream())
                        .distinct()
                        .collect(Collectors.joining(" "));
        return greetings.isEmpty() ? null : greetings;
    }

    private Optional<String> greeting(Map<String, String> own) {
        return matching(language, own.keySet().stream().sorted().toList()).map(own::get);
    }

    private List<org.undersigned.letter.Signatory> cosigners() {
        return campaign.signing() == Signing.NONE
                ? List.of()
                : signatories.stream()
                        .map(
                                it ->
                                        new org.undersigned.letter.Signatory(
                                                it.honorific(),
                                                it.name(),
                                                it.designation(),
                                                it.country(),
                                                it.group()))
                        .toList();
    }
}
