package org.undersigned.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands below the body: closing, signatures, copy list, enclosures. */
final class Ending {

    private static final int LONGEST_CLOSING = 250;
    private static final int LONGEST_FLOURISH = 30;
    private static final int LONGEST_LINE = 255;

    /** Where a farewell is a whole sentence. */
    private static final Set<String> CEREMONIOUS = Set.of("fr", "es", "pl", "uk", "ru");

    private static final Set<String> SIGNATURES =
            Set.of("signature", "signature title", "signatory", "signature group", "copy label");

    private static final Set<String> AFTER_ALL = Set.of("disclaimer", "annex heading", "supporter");

    private static final Pattern SPACE =
            Pattern.compile(
                    "[\\p{P}\\p{S}\\s]+|[(\\[](?iu:signature|signed|signé|gez\\.|podpis|підпис|подпись|firma)[)\\]]");

    private static final Pattern POSTSCRIPT = Pattern.compile("(?iu)p\\.?\\s?s\\.?[\\s:].*");

    private enum Part {
        SIGNATURES,
        COPIES,
        ENCLOSURES,
        REST
    }

    private final Sheet sheet;
    private final Vocabulary words;
    private final List<Integer> signing = new ArrayList<>();
    private Part part = Part.SIGNATURES;
    private boolean listed;

    Ending(Sheet sheet, Vocabulary words) {
        this.sheet = sheet;
        this.words = words;
    }

    /** The line with which it begins; the number of lines when the body goes on to the last. */
    int begins(int body) {
        int from = Math.max(body, 0);
        int closing = closing(from);
        if (closing >= 0) {
            return closing;
        }
        for (int i = from; i < sheet.size(); i++) {
            Line line = sheet.at(i);
            if (SIGNATURES.contains(line.style()) || isLabel(line) && isQuietAfter(i)) {
                return i;
            }
        }
        return sheet.size();
    }

    private int closing(int from) {
        for (int i = sheet.size() - 1; i >= from; i--) {
            if (isClosing(i) && isQuietAfter(i)) {
                int first = i;
                while (first > from && isClosing(first - 1)) {
                    first--;
                }
                return first;
            }
        }
        return -1;
    }

    private boolean isClosing(int i) {
        Line line = sheet.at(i);
        if (line.style().equals("closing")) {
            return true;
        }
        return !line.isTextOnly()
                && line.words().length() <= LONGEST_CLOSING
                && words.begins(Cue.CLOSING, line.words())
                        .filter(
                                hit ->
                                        hit.rest().length() <= LONGEST_FLOURISH
                                                || CEREMONIOUS.contains(hit.language()))
                        .isPresent();
    }

    /** No paragraph of text comes below a farewell, save a postscript. */
    private boolean isQuietAfter(int i) {
        for (int below = i + 1; below < sheet.size(); below++) {
            Line line = sheet.at(below);
            if (POSTSCRIPT.matcher(line.words()).matches()) {
                return true;
            }
            if (line.words().length() > LONGEST_LINE) {
                return false;
            }
        }
        return true;
    }

    private boolean isLabel(Line line) {
        return words.label(Cue.COPY, line.words()).isPresent() && line.words().contains(":")
                || words.label(Cue.SIGNATORIES, line.words())
                        .filter(it -> it.rest().isEmpty())
                        .isPresent();
    }

    void place(int from) {
        int next = from;
        while (next < sheet.size() && isClosing(next)) {
            sheet.put(next++, Role.CLOSING);
        }
        for (int i = next; i < sheet.size(); i++) {
            place(i, sheet.at(i));
        }
        new Signing(sheet, words).place(signing);
    }

    private void place(int i, Line line) {
        String text = line.words();
        if (AFTER_ALL.contains(line.style()) || POSTSCRIPT.matcher(text).matches()) {
            part = Part.REST;
        }
        if (begins(i, Cue.COPY, Part.COPIES, Role.COPY_TO)
                || begins(i, Cue.ENCLOSURES, Part.ENCLOSURES, Role.ENCLOSURE)) {
            return;
        }
        if (part != Part.SIGNATURES && line.gap() && listed && line.shape() != Shape.ITEM) {
            part = Part.REST;
        }
        if (SPACE.matcher(text).matches()) {
            sheet.put(i, Role.SPACE);
        } else if (part == Part.SIGNATURES
                && words.label(Cue.SIGNATORIES, text)
                        .filter(it -> it.rest().isEmpty())
                        .isPresent()) {
            sheet.put(i, Role.LABEL);
        } else if (part == Part.REST || text.length() > LONGEST_LINE) {
            sheet.put(i, Role.NOT_PLACED);
        } else if (part == Part.SIGNATURES) {
            signing.add(i);
        } else {
            sheet.put(i, part == Part.COPIES ? Role.COPY_TO : Role.ENCLOSURE);
            listed = true;
        }
    }

    private boolean begins(int i, Cue cue, Part next, Role role) {
        var hit = words.label(cue, sheet.at(i).words());
        if (hit.isEmpty() || part == Part.REST) {
            return false;
        }
        String rest = hit.get().rest();
        part = next;
        listed = !rest.isEmpty();
        sheet.put(
                i, rest.isEmpty() ? Role.LABEL : role, rest.isEmpty() ? sheet.at(i).words() : rest);
        return true;
    }
}
