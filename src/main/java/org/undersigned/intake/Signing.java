package org.undersigned.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells those who sign by hand from those who sign with them, by the shape of their lines. */
final class Signing {

    private static final Map<String, Role> STYLES =
            Map.of(
                    "signature", Role.LEAD,
                    "signature title", Role.LEAD_TITLE,
                    "signature group", Role.GROUP,
                    "signatory", Role.SIGNATORY);

    /** A name and what is below it: more lines are a list. */
    private static final int MOST_LINES_OF_A_LEAD = 3;

    private final Sheet sheet;
    private final Vocabulary words;

    Signing(Sheet sheet, Vocabulary words) {
        this.sheet = sheet;
        this.words = words;
    }

    /**
     * @param lines below the closing that belong to nothing else
     */
    void place(List<Integer> lines) {
        List<Integer> unsaid = new ArrayList<>();
        for (int i : lines) {
            Role styled = STYLES.get(sheet.at(i).style());
            if (styled == null) {
                unsaid.add(i);
            } else {
                sheet.put(i, styled);
            }
        }
        List<List<Integer>> blocks = blocks(unsaid);
        int leads = leads(blocks);
        for (int b = 0; b < blocks.size(); b++) {
            if (b < leads) {
                lead(blocks.get(b));
            } else {
                blocks.get(b).forEach(this::signatory);
            }
        }
        dropEmptyGroups(lines);
    }

    /** A heading of nobody belongs to no signatory. */
    private void dropEmptyGroups(List<Integer> lines) {
        boolean empty = true;
        for (int i : lines.reversed()) {
            if (sheet.has(i, Role.GROUP) && empty) {
                sheet.put(i, Role.NOT_PLACED);
            }
            empty = !sheet.has(i, Role.SIGNATORY);
        }
    }

    private List<List<Integer>> blocks(List<Integer> lines) {
        List<List<Integer>> blocks = new ArrayList<>();
        for (int i : lines) {
            boolean follows = !blocks.isEmpty() && blocks.getLast().getLast() == i - 1;
            if (!follows || sheet.at(i).gap()) {
                blocks.add(new ArrayList<>());
            }
            blocks.getLast().add(i);
        }
        return blocks;
    }

    /** How many blocks sign by hand: those of a name and a title, before the list begins. */
    private int leads(List<List<Integer>> blocks) {
        if (blocks.size() == 1 && blocks.getFirst().size() == 1) {
            return isRow(blocks.getFirst().getFirst()) ? 0 : 1;
        }
        int leads = 0;
        while (leads < blocks.size() && isLead(blocks.get(leads))) {
            leads++;
        }
        boolean allAlone = blocks.stream().limit(leads).allMatch(it -> it.size() == 1);
        return allAlone && leads > 1 ? 0 : leads;
    }

    private boolean isLead(List<Integer> block) {
        int first = block.getFirst();
        return block.size() <= MOST_LINES_OF_A_LEAD
                && !isRow(first)
                && !isGroup(first)
                && !Signed.isList(sheet.at(first).words())
                && (block.size() == 1
                        || !Signed.isList(sheet.at(block.get(1)).words())
                        || !words.isIn(Cue.ORGANISATION, sheet.at(first).words()));
    }

    private boolean isRow(int i) {
        return sheet.at(i).shape() == Shape.ROW || sheet.at(i).shape() == Shape.ITEM;
    }

    private void lead(List<Integer> block) {
        sheet.put(block.getFirst(), Role.LEAD);
        block.stream().skip(1).forEach(i -> sheet.put(i, Role.LEAD_TITLE));
    }

    private void signatory(int i) {
        sheet.put(i, isGroup(i) ? Role.GROUP : Role.SIGNATORY);
    }

    private boolean isGroup(int i) {
        Line line = sheet.at(i);
        return line.shape() == Shape.HEADING || line.words().strip().matches(".{2,80}[:：]");
    }
}
