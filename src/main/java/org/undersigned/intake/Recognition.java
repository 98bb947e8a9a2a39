package org.undersigned.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Tells what each line of an original is: the opening of a letter, its body, its end. */
public final class Recognition {

    private static final int OPENING = 80;
    private static final int PROSE_BEFORE_SALUTATION = 3;
    private static final int LONGEST_SALUTATION = 150;

    private final Vocabulary words;
    private final Predicate<String> isCountry;

    /**
     * @param isCountry whether a country is called that
     */
    public Recognition(Vocabulary words, Predicate<String> isCountry) {
        this.words = words;
        this.isCountry = isCountry;
    }

    /** Reads the whole original; a line that says nothing of itself is body or not placed. */
    public Reading read(Original original) {
        Sheet sheet =
                new Sheet(original.lines().stream().filter(Recognition::isInTheText).toList());
        int salutation = salutation(sheet);
        int body = salutation >= 0 ? salutation + 1 : firstProse(sheet);
        if (salutation >= 0) {
            sheet.put(salutation, Role.SALUTATION);
            body = subjectBelow(sheet, body);
        }
        Ending ending = new Ending(sheet, words);
        int end = ending.begins(body);
        new Opening(sheet, words).place(Math.min(body, end), salutation);
        sheet.fill(body, end, Role.BODY);
        ending.place(end);
        return new Reading(placed(original, sheet), original.leftOut(), words, isCountry);
    }

    private static boolean isInTheText(Line line) {
        return line.shape() != Shape.MARGIN && line.shape() != Shape.FOOTNOTE;
    }

    private int salutation(Sheet sheet) {
        int last = -1;
        int prose = 0;
        for (int i = 0; i < Math.min(sheet.size(), OPENING); i++) {
            Line line = sheet.at(i);
            if (line.style().equals("salutation")) {
                return i;
            }
            if (isSalutation(line)) {
                last = i;
                if (i + 1 < sheet.size() && leadsIntoText(sheet.at(i + 1))) {
                    return i;
                }
            } else if (line.isProse() && ++prose > PROSE_BEFORE_SALUTATION) {
                return last;
            }
        }
        return last;
    }

    private boolean isSalutation(Line line) {
        String text = line.words().strip();
        boolean short_ = text.length() <= LONGEST_SALUTATION && !text.endsWith(".");
        boolean ends = text.matches("(?s).*[,!:;،，：՝]");
        return short_
                && line.shape() == Shape.PARAGRAPH
                && (words.begins(Cue.SALUTATION, text).isPresent()
                        || ends && words.begins(Cue.GREETING, text).isPresent());
    }

    private boolean leadsIntoText(Line next) {
        return next.isProse()
                || next.isTextOnly()
                || words.label(Cue.SUBJECT, next.words()).isPresent();
    }

    /** Some put the subject below the salutation; answers where the body begins. */
    private int subjectBelow(Sheet sheet, int body) {
        if (body < sheet.size()) {
            String line = sheet.at(body).words();
            var hit = words.label(Cue.SUBJECT, line).filter(it -> !it.rest().isEmpty());
            if (hit.isPresent()) {
                sheet.put(body, Role.SUBJECT, hit.get().rest());
                return body + 1;
            }
        }
        return body;
    }

    /** Where nobody is greeted, the text begins with what reads like one. */
    private static int firstProse(Sheet sheet) {
        for (int i = 0; i < sheet.size(); i++) {
            Line line = sheet.at(i);
            boolean heads =
                    Opening.styles().contains(line.style()) || line.shape() == Shape.HEADING;
            if (!heads && (line.isProse() || line.isTextOnly())) {
                return i;
            }
        }
        int start = 0;
        while (start < sheet.size() && sheet.at(start).shape() == Shape.HEADING) {
            start++;
        }
        return start;
    }

    private static List<Placed> placed(Original original, Sheet sheet) {
        List<Placed> placed = new ArrayList<>();
        int next = 0;
        for (Line line : original.lines()) {
            placed.add(
                    switch (line.shape()) {
                        case MARGIN -> new Placed(line, Role.NOT_PLACED, line.words());
                        case FOOTNOTE -> new Placed(line, Role.BODY, line.words());
                        default -> sheet.placed(next++);
                    });
        }
        return List.copyOf(placed);
    }
}
