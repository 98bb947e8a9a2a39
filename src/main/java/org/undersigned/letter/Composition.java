package org.undersigned.letter;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.undersigned.letter.Manuscript.Wording;

/** Makes a letter from a manuscript, in the order that its template lays down. */
public final class Composition {

    private final Templates templates;
    private final Labels labels;

    public Composition(Templates templates, Labels labels) {
        this.templates = templates;
        this.labels = labels;
    }

    /** The letter; parts without words are left out. A further volume has its list alone. */
    public Letter compose(Manuscript manuscript) {
        Template template = templates.named(manuscript.template());
        Wording wording = manuscript.wording();
        Markdown.Texts texts =
                Markdown.readAll(
                        List.of(
                                wording.body(),
                                Demands.numbered(wording.demands()),
                                wording.notesToEditors()));
        List<Part> parts = new ArrayList<>();
        SupporterList list = manuscript.supporters();
        boolean further = list != null && list.volume() > 1;
        for (Slot slot : template.slots()) {
            if (!further || slot == Slot.ANNEX) {
                part(slot, template, manuscript, texts).ifPresent(parts::add);
            }
        }
        String volume = further ? " – " + heading(list, manuscript.language()) : "";
        return new Letter(
                manuscript.language(),
                Words.tidy(manuscript.title()) + volume,
                Words.tidy(manuscript.writer().name()),
                manuscript.written(),
                template.typesetting(),
                parts);
    }

    /**
     * What a message that brings the letter says about its file, in the letter's language.
     *
     * @param file its name; told with the heading of the supporters where the letter lists some
     */
    public String attached(Letter letter, String file) {
        String contents =
                letter.parts().stream()
                        .filter(Part.Annex.class::isInstance)
                        .map(annex -> " – " + ((Part.Annex) annex).heading())
                        .collect(Collectors.joining());
        return labels.text(letter.language(), "attached", file + contents);
    }

    private Optional<Part> part(
            Slot slot, Template template, Manuscript from, Markdown.Texts texts) {
        Wording wording = from.wording();
        Published published = new Published(labels, from.language());
        return switch (slot) {
            case STANDFIRST -> words(wording.standfirst()).map(Part.Standfirst::new);
            case LETTERHEAD -> letterhead(from.writer());
            case PLACE_AND_DATE -> placeAndDate(from).map(Part.PlaceAndDate::new);
            case DELIVERY_LINE -> words(wording.deliveryLine()).map(Part.DeliveryLine::new);
            case ADDRESS_BLOCK -> addressBlock(template, from);
            case REFERENCE -> words(wording.reference()).map(Part.Reference::new);
            case SUBJECT_LINE -> subjectLine(template, from).map(Part.SubjectLine::new);
            case SALUTATION -> words(wording.salutation()).map(Part.Salutation::new);
            case HEADLINE -> Published.headline(from);
            case DATE_LINE -> Optional.empty();
            case BODY -> body(template, from, texts.blocks().getFirst());
            case DEMANDS -> published.passage("demands", texts.blocks().get(1));
            case END -> Optional.of(Published.end());
            case NOTES_TO_EDITORS -> published.passage("notesToEditors", texts.blocks().get(2));
            case PRESS_CONTACT -> published.pressContact(from.surroundings());
            case PLEASE_WRITE_TO -> published.writeTo(from.surroundings());
            case SOURCE -> published.source(from.surroundings().source());
            case NOTES -> notes(texts.notes());
            case CLOSING -> closing(template, from).map(Part.Closing::new);
            case LEAD_SIGNATORIES -> leads(from.leads());
            case SIGNATORIES -> signatories(from);
            case DISCLAIMERS -> lines(from.disclaimers()).map(Part.Disclaimers::new);
            case COPY_TO -> copyTo(from);
            case ENCLOSURES -> enclosures(from);
            case VERIFICATION -> verification(from);
            case ANNEX -> annex(template, from);
        };
    }

    private Optional<Part> letterhead(Writer writer) {
        return words(writer.name())
                .map(
                        name ->
                                new Part.Letterhead(
                                        name,
                                        lines(writer.lines()).orElse(List.of()),
                                        writer.logo()));
    }

    private Optional<String> placeAndDate(Manuscript from) {
        Optional<String> place = words(from.wording().place());
        if (from.date() == null) {
            return place;
        }
        String date = written(from.date(), from.language());
        return Optional.of(
                place.map(it -> labels.text(from.language(), "placeAndDate", it, date))
                        .orElse(date));
    }

    /** As the language writes dates; the formats agree on plain spaces only. */
    static String written(LocalDate date, Locale language) {
        DateFormat format =
                DateFormat.getDateInstance(DateFormat.LONG, ULocale.forLocale(language));
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()))
                .replaceAll("\\p{Z}+", " ");
    }

    private Optional<Part> addressBlock(Template template, Manuscript from) {
        boolean wanted = Objects.requireNonNullElse(from.addressBlock(), template.addressBlock());
        List<List<String>> blocks =
                from.addressees().stream()
                        .map(Addressee::lines)
                        .filter(lines -> !lines.isEmpty())
                        .toList();
        return wanted && !blocks.isEmpty()
                ? Optional.of(new Part.AddressBlock(blocks))
                : Optional.empty();
    }

    private Optional<String> subjectLine(Template template, Manuscript from) {
        Locale language = from.language();
        String label =
                words(from.wording().subjectLabel())
                        .orElseGet(() -> labels.of(template, language, "subject"));
        return words(from.wording().subject())
                .map(subject -> labels.text(language, "subjectLine", label, subject));
    }

    private Optional<Part> body(Template template, Manuscript from, List<Block> blocks) {
        List<Block> dated =
                template.slots().contains(Slot.DATE_LINE)
                        ? new Published(labels, from.language()).dated(blocks, placeAndDate(from))
                        : blocks;
        return dated.isEmpty() ? Optional.empty() : Optional.of(new Part.Body(dated));
    }

    private static Optional<Part> notes(List<Note> notes) {
        return notes.isEmpty() ? Optional.empty() : Optional.of(new Part.Notes(notes));
    }

    private Optional<String> closing(Template template, Manuscript from) {
        String given = from.wording().closing();
        return given == null
                ? words(labels.of(template, from.language(), "closing"))
                : words(given);
    }

    private static Optional<Part> leads(List<LeadSignatory> leads) {
        List<LeadSignatory> tidy =
                leads.stream()
                        .filter(lead -> !Words.tidy(lead.name()).isEmpty())
                        .map(
                                lead ->
                                        new LeadSignatory(
                                                Words.tidy(lead.name()),
                                                words(lead.title()).orElse(null),
                                                lead.signature()))
                        .toList();
        return tidy.isEmpty() ? Optional.empty() : Optional.of(new Part.LeadSignatories(tidy));
    }

    /** Neighbours with the same heading share it; the order stays what somebody chose. */
    private static Optional<Part> signatories(Manuscript from) {
        List<Part.Group> groups = new ArrayList<>();
        String heading = null;
        List<SignedLine> lines = new ArrayList<>();
        for (Signatory signatory : from.signatories()) {
            String wanted = words(signatory.group()).orElse(null);
            if (!Objects.equals(wanted, heading) && !lines.isEmpty()) {
                groups.add(new Part.Group(heading, List.copyOf(lines)));
                lines.clear();
            }
            heading = wanted;
            lines.add(signatory.line(from.language()));
        }
        if (!lines.isEmpty()) {
            groups.add(new Part.Group(heading, List.copyOf(lines)));
        }
        return groups.isEmpty() ? Optional.empty() : Optional.of(new Part.Signatories(groups));
    }

    private Optional<Part> copyTo(Manuscript from) {
        return lines(from.copyTo())
                .map(lines -> new Part.CopyTo(labels.text(from.language(), "copyTo"), lines));
    }

    private Optional<Part> enclosures(Manuscript from) {
        return lines(from.enclosures())
                .map(it -> new Part.Enclosures(labels.text(from.language(), "enclosures"), it));
    }

    private Optional<Part> verification(Manuscript from) {
        Manuscript.Verification known = from.verification();
        if (known == null) {
            return Optional.empty();
        }
        Locale language = from.language();
        List<String> said = new ArrayList<>();
        said.add(labels.text(language, "verified", known.byMail(), known.attested()));
        if (known.byCode() > 0) {
            said.add(labels.text(language, "verified.codes", known.byCode()));
        }
        if (known.text() != null) {
            said.add(labels.text(language, "verified.text", known.text()));
        }
        said.add(moment(from.written()));
        return Optional.of(new Part.Verification(said));
    }

    /** As whoever checks the hash can compare it, in any language. */
    private static String moment(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MINUTES)
                .toString()
                .replace("T", " ")
                .replace(":00Z", " UTC");
    }

    private Optional<Part> annex(Template template, Manuscript from) {
        return Optional.ofNullable(from.supporters())
                .map(
                        list ->
                                new Part.Annex(
                                        heading(list, from.language()),
                                        () -> register(template, from).entries(list),
                                        notes(list, from.language())));
    }

    private String heading(SupporterList list, Locale language) {
        String annex = labels.text(language, "annex");
        return list.volume() == 0
                ? annex
                : labels.text(language, "annex.volume", annex, list.volume(), list.volumes());
    }

    private Register register(Template template, Manuscript from) {
        return new Register(
                labels, template.annexByCountry(), template.annexAsTable(), from.language());
    }

    private List<String> notes(SupporterList list, Locale language) {
        List<String> notes = new ArrayList<>();
        if (list.volume() > 0 && list.volume() < list.volumes()) {
            return notes;
        }
        if (list.unnamed() > 0) {
            notes.add(labels.text(language, "annex.unnamed", list.unnamed()));
        }
        if (!list.countries().isEmpty()) {
            notes.add(
                    labels.text(
                            language, "annex.countries", countries(list.countries(), language)));
        }
        return notes;
    }

    private String countries(Map<String, Long> counts, Locale language) {
        NumberFormat number = NumberFormat.getIntegerInstance(language);
        return Stream.concat(
                        counts.keySet().stream().filter(code -> !code.isEmpty()),
                        counts.keySet().stream().filter(String::isEmpty))
                .map(code -> country(code, language) + " " + number.format(counts.get(code)))
                .collect(Collectors.joining(", "));
    }

    private String country(String code, Locale language) {
        return code.isEmpty()
                ? labels.text(language, "annex.elsewhere")
                : new ULocale("", code).getDisplayCountry(ULocale.forLocale(language));
    }

    private static Optional<String> words(@Nullable String text) {
        return Optional.of(Words.tidy(text)).filter(tidy -> !tidy.isEmpty());
    }

    private static Optional<List<String>> lines(List<String> lines) {
        return Optional.of(lines.stream().map(Words::tidy).filter(line -> !line.isEmpty()).toList())
                .filter(tidy -> !tidy.isEmpty());
    }
}
