package org.undersigned.letter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what a body points to, numbered in the order in which it does. */
final class Notes {

    private final List<Note> notes = new ArrayList<>();
    private final Map<String, Run> marks = new HashMap<>();
    private final Set<String> pointedTo = new HashSet<>();

    /** Another text begins, with labels of its own; the counting goes on. */
    void begin() {
        pointedTo.clear();
    }

    /**
     * Answers the mark.
     *
     * @param of the label or the address; pointed to again, it has the same mark
     */
    Run mark(String of, List<Run> runs) {
        pointedTo.add(of);
        return marks.computeIfAbsent(
                of + '\n' + Run.text(runs),
                any -> {
                    notes.add(new Note(notes.size() + 1, runs));
                    return Note.mark(notes.size());
                });
    }

    boolean knows(String of) {
        return pointedTo.contains(of);
    }

    List<Note> inOrder() {
        return List.copyOf(notes);
    }
}
