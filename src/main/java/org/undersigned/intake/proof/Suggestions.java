package org.undersigned.intake.proof;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.undersigned.campaign.draft.CampaignForm.TargetForm;
import org.undersigned.official.Official;
import org.undersigned.official.Officials;
import org.undersigned.web.Form;

/** Finds the officials of the directory whom lines of a letter name. */
@ApplicationScoped
class Suggestions {

    static final String TO = "to";
    static final String COPY = "copy";

    private static final int MOST = 8;
    private static final int MOST_LINES = 100;

    private final Officials officials;

    Suggestions(Officials officials) {
        this.officials = officials;
    }

    /**
     * A line, and who may be meant.
     *
     * @param field in which a choice is sent: {@link #TO} or {@link #COPY}
     */
    record Meant(String field, String line, List<Official> officials) {}

    /** The addressee's lines name one or more together, each line of the copy list one. */
    List<Meant> of(Form form, LocalDate today) {
        LocalDate day = day(form.value("letter.date"), today);
        List<Meant> meant = new ArrayList<>();
        String addressee = form.value("addressee").strip();
        if (!addressee.isEmpty()) {
            meant.add(new Meant(TO, addressee, named(addressee, day)));
        }
        form.value("copyTo")
                .lines()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .limit(MOST_LINES)
                .forEach(it -> meant.add(new Meant(COPY, it, named(it, day))));
        return meant;
    }

    /** By name first, then by office, of those who hold it that day where the day is known. */
    private List<Official> named(String words, LocalDate day) {
        String text = words.replace('\n', ' ').replaceAll("\\s+", " ");
        return officials.namedIn(text).stream()
                .filter(it -> it.isNamedIn(text) || it.holdsOfficeOn(day))
                .sorted((a, b) -> Boolean.compare(b.isNamedIn(text), a.isNamedIn(text)))
                .limit(MOST)
                .toList();
    }

    private static LocalDate day(String date, LocalDate otherwise) {
        try {
            return LocalDate.parse(date.strip());
        } catch (DateTimeException e) {
            return otherwise;
        }
    }

    /** Those whom the drafter chose, as targets; a copy line stays as written. */
    static List<TargetForm> chosen(Form form, List<Meant> meant) {
        List<TargetForm> targets = new ArrayList<>();
        for (Meant one : meant) {
            boolean to = one.field().equals(TO);
            for (Official official : one.officials()) {
                String id = official.id().toString();
                boolean there = targets.stream().anyMatch(it -> id.equals(it.official()));
                if (form.has(one.field(), id) && !there) {
                    targets.add(
                            new TargetForm(
                                    null, id, to ? "TO" : "CC", null, to ? null : one.line()));
                }
            }
        }
        return targets;
    }

    /** The lines for which nobody was chosen: a campaign has no place for them. */
    static List<String> homeless(Form form, List<Meant> meant) {
        return meant.stream()
                .filter(it -> it.officials().stream().noneMatch(o -> form.has(it.field(), o.id())))
                .map(Meant::line)
                .toList();
    }
}
