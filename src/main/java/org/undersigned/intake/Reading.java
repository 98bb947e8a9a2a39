package org.undersigned.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was understood of an original: its fields, and each line with what it became. */
public final class Reading {

    private final List<Placed> lines;
    private final List<LeftOut> leftOut;
    private final Vocabulary words;
    private final Predicate<String> isCountry;

    Reading(
            List<Placed> lines,
            List<LeftOut> leftOut,
            Vocabulary words,
            Predicate<String> isCountry) {
        this.lines = lines;
        this.leftOut = leftOut;
        this.words = words;
        this.isCountry = isCountry;
    }

    /** A lead signatory. */
    public record Lead(String name, String title) {}

    /** Every line of the original in its order. */
    public List<Placed> lines() {
        return lines;
    }

    /** BCP 47; empty when nothing tells. */
    public Optional<String> language() {
        return words.language(
                lines.stream().map(Placed::words).collect(Collectors.joining("\n")),
                lines.stream().flatMap(this::languages).toList());
    }

    private Stream<String> languages(Placed placed) {
        String line = placed.line().words();
        return switch (placed.role()) {
            case SALUTATION -> words.languages(Cue.SALUTATION, line);
            case SUBJECT -> words.languages(Cue.SUBJECT, line);
            case CLOSING -> words.languages(Cue.CLOSING, line);
            case LABEL, COPY_TO -> words.languages(Cue.COPY, line);
            default -> Stream.empty();
        };
    }

    /** The headline, else the subject. */
    public String title() {
        String title = spaced(Role.TITLE);
        return title.isEmpty() ? subject() : title;
    }

    public String subject() {
        return spaced(Role.SUBJECT);
    }

    /** As written before the subject, such as "Object"; empty when nothing was. */
    public String subjectLabel() {
        return of(Role.SUBJECT)
                .map(Omissions::label)
                .map(it -> it.replaceFirst("[\\s:：՝.]+$", ""))
                .findFirst()
                .orElse("");
    }

    public String place() {
        return dateLine().map(DateLine::place).orElse("");
    }

    public @Nullable LocalDate date() {
        return dateLine().map(DateLine::date).orElse(null);
    }

    private Optional<DateLine> dateLine() {
        return of(Role.PLACE_AND_DATE).findFirst().flatMap(it -> DateLine.read(it.words(), words));
    }

    public String deliveryLine() {
        return spaced(Role.DELIVERY_LINE);
    }

    public String reference() {
        return spaced(Role.REFERENCE);
    }

    public List<String> addressee() {
        return all(Role.ADDRESSEE);
    }

    public String standfirst() {
        return String.join("\n\n", all(Role.STANDFIRST));
    }

    public String salutation() {
        return spaced(Role.SALUTATION);
    }

    /** Markdown. */
    public String body() {
        return Body.of(of(Role.BODY).map(Placed::line).toList());
    }

    public String closing() {
        return String.join("\n", all(Role.CLOSING));
    }

    /** A line "Name, title" is both where nothing stands below it. */
    public List<Lead> leads() {
        List<Lead> leads = new ArrayList<>();
        for (Placed placed : lines) {
            if (placed.role() == Role.LEAD) {
                leads.add(new Lead(placed.words().strip(), ""));
            } else if (placed.role() == Role.LEAD_TITLE && !leads.isEmpty()) {
                Lead lead = leads.removeLast();
                String title = lead.title().isEmpty() ? "" : lead.title() + ", ";
                leads.add(new Lead(lead.name(), title + placed.words().strip()));
            }
        }
        return leads.stream().map(Reading::divided).toList();
    }

    private static Lead divided(Lead lead) {
        String[] parts = lead.name().split(",\\s+|\\t", 2);
        return lead.title().isEmpty() && parts.length == 2
                ? new Lead(parts[0], parts[1].replace('\t', ' '))
                : lead;
    }

    public List<Signed> signatories() {
        List<Signed> signatories = new ArrayList<>();
        String group = "";
        for (Placed placed : lines) {
            if (placed.role() == Role.GROUP) {
                group = placed.words().strip().replaceFirst("\\s*[:：]$", "");
            } else if (placed.role() == Role.SIGNATORY) {
                signatories.add(Signed.of(placed.words(), group, words, isCountry));
            }
        }
        return signatories;
    }

    /** One official for each line. */
    public List<String> copyTo() {
        return of(Role.COPY_TO)
                .flatMap(it -> Stream.of(it.words().split(";\\s*")))
                .map(it -> it.replaceFirst("^[\\s•·–—*-]+", "").replace('\t', ' ').strip())
                .filter(it -> !it.isEmpty())
                .toList();
    }

    public List<String> enclosures() {
        return all(Role.ENCLOSURE);
    }

    public List<String> notPlaced() {
        return all(Role.NOT_PLACED);
    }

    /** What does not stand in any field, and why. */
    public List<LeftOut> leftOut() {
        List<LeftOut> all = new ArrayList<>(leftOut);
        lines.forEach(it -> Omissions.add(it, all));
        return List.copyOf(all);
    }

    private Stream<Placed> of(Role role) {
        return lines.stream().filter(it -> it.role() == role);
    }

    private List<String> all(Role role) {
        return of(role).map(it -> it.words().replace('\t', ' ').strip())
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private String spaced(Role role) {
        return String.join(" ", all(role));
    }
}
