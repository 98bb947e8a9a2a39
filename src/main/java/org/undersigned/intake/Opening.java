package org.undersigned.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands above the body: letterhead, place and date, addressee, subject. */
final class Opening {

    /** Styles that say what a line is: Word's own, and those of our letters. */
    private static final Map<String, Role> STYLES =
            Map.ofEntries(
                    Map.entry("letterhead name", Role.LETTERHEAD),
                    Map.entry("letterhead line", Role.LETTERHEAD),
                    Map.entry("letterhead", Role.LETTERHEAD),
                    Map.entry("return address", Role.LETTERHEAD),
                    Map.entry("delivery line", Role.DELIVERY_LINE),
                    Map.entry("inside address", Role.ADDRESSEE),
                    Map.entry("inside address end", Role.ADDRESSEE),
                    Map.entry("envelope address", Role.ADDRESSEE),
                    Map.entry("reference", Role.REFERENCE),
                    Map.entry("standfirst", Role.STANDFIRST),
                    Map.entry("subtitle", Role.STANDFIRST));

    private static final Pattern CONTACT =
            Pattern.compile(
                    "@|https?:|www\\.|\\+\\d[\\d\\s().-]{5,}|(?iu:\\b(tel|tél|phone|fax|тел)\\b)");

    /** An unlabelled subject is a line that says something. */
    private static final int SHORTEST_SUBJECT = 25;

    private final Sheet sheet;
    private final Vocabulary words;

    Opening(Sheet sheet, Vocabulary words) {
        this.sheet = sheet;
        this.words = words;
    }

    static Set<String> styles() {
        return STYLES.keySet();
    }

    /**
     * @param body where the body begins
     * @param salutation negative where nobody is greeted
     */
    void place(int body, int salutation) {
        for (int i = 0; i < body; i++) {
            if (sheet.isOpen(i)) {
                label(i);
            }
        }
        List<int[]> blocks = blocks(body);
        if (salutation >= 0) {
            envelope(blocks, body);
        } else {
            headline(blocks);
        }
    }

    private void label(int i) {
        Line line = sheet.at(i);
        String text = line.words();
        Role styled = STYLES.get(line.style());
        var subject = words.label(Cue.SUBJECT, text).filter(it -> !it.rest().isEmpty());
        if (styled != null) {
            sheet.put(i, styled);
        } else if (subject.isPresent() && !sheet.has(Role.SUBJECT)) {
            sheet.put(i, Role.SUBJECT, subject.get().rest());
        } else if (DateLine.read(text, words).isPresent()) {
            sheet.put(i, sheet.has(Role.PLACE_AND_DATE) ? Role.NOT_PLACED : Role.PLACE_AND_DATE);
        } else if (words.label(Cue.REFERENCE, text)
                .filter(it -> !it.rest().isEmpty())
                .isPresent()) {
            sheet.put(i, sheet.has(Role.REFERENCE) ? Role.NOT_PLACED : Role.REFERENCE);
        } else if (words.begins(Cue.DELIVERY, text).isPresent() && !line.isProse()) {
            sheet.put(i, sheet.has(Role.DELIVERY_LINE) ? Role.NOT_PLACED : Role.DELIVERY_LINE);
        } else if (line.shape() == Shape.HEADING || line.style().equals("title")) {
            heading(i);
        } else if (line.isProse()) {
            sheet.put(i, Role.STANDFIRST);
        } else if (line.isTextOnly()) {
            sheet.put(i, Role.NOT_PLACED);
        }
    }

    private void heading(int i) {
        sheet.put(
                i,
                !sheet.has(Role.TITLE)
                        ? Role.TITLE
                        : sheet.has(Role.SUBJECT) ? Role.NOT_PLACED : Role.SUBJECT);
    }

    /** Stretches of lines without a role, from and to; empty space divides them. */
    private List<int[]> blocks(int body) {
        List<int[]> blocks = new ArrayList<>();
        for (int i = 0; i < body; i++) {
            if (sheet.isOpen(i)) {
                boolean goesOn = !blocks.isEmpty() && blocks.getLast()[1] == i;
                if (goesOn && !sheet.at(i).gap() && sheet.at(i).bold() == sheet.at(i - 1).bold()
                        || goesOn && !sheet.at(i).gap() && !sheet.at(i).bold()) {
                    blocks.getLast()[1] = i + 1;
                } else {
                    blocks.add(new int[] {i, i + 1});
                }
            }
        }
        return blocks;
    }

    private void envelope(List<int[]> blocks, int body) {
        boolean addressed = false;
        for (int b = 0; b < blocks.size(); b++) {
            int[] block = blocks.get(b);
            boolean first = b == 0;
            boolean last = b == blocks.size() - 1;
            boolean dateBelow = hasDate(block[1], body);
            if (last && !first && isSubject(block, addressed)) {
                sheet.put(block[0], Role.SUBJECT);
            } else if (isAddress(block) || !isContact(block) && (!first || last && !dateBelow)) {
                sheet.fill(block[0], block[1], Role.ADDRESSEE);
                addressed = true;
            } else {
                sheet.fill(block[0], block[1], addressed ? Role.ADDRESSEE : Role.LETTERHEAD);
            }
        }
    }

    private boolean hasDate(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sheet.has(i, Role.PLACE_AND_DATE)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSubject(int[] block, boolean addressed) {
        Line line = sheet.at(block[0]);
        boolean alone = block[1] - block[0] == 1 && !sheet.has(Role.SUBJECT);
        return alone
                && !isAddress(block)
                && (line.bold() || addressed && line.words().length() >= SHORTEST_SUBJECT);
    }

    private boolean isAddress(int[] block) {
        String first = sheet.at(block[0]).words();
        return words.begins(Cue.ADDRESSEE, first).isPresent()
                || words.begins(Cue.HONORIFIC, first).isPresent()
                || words.begins(Cue.SALUTATION, first).isPresent();
    }

    private boolean isContact(int[] block) {
        for (int i = block[0]; i < block[1]; i++) {
            if (CONTACT.matcher(sheet.at(i).words()).find()) {
                return true;
            }
        }
        return false;
    }

    private void headline(List<int[]> blocks) {
        for (int[] block : blocks) {
            if (isContact(block)) {
                sheet.fill(block[0], block[1], Role.LETTERHEAD);
            } else if (words.begins(Cue.ADDRESSEE, sheet.at(block[0]).words()).isPresent()) {
                sheet.fill(block[0], block[1], Role.ADDRESSEE);
            } else if (!sheet.has(Role.TITLE)) {
                sheet.put(block[0], Role.TITLE);
            }
        }
    }
}
