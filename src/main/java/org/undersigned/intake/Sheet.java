package org.undersigned.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The lines of a text while their roles are found out. */
final class Sheet {

    private final List<Line> lines;
    private final List<@Nullable Placed> placed = new ArrayList<>();

    Sheet(List<Line> lines) {
        this.lines = lines;
        lines.forEach(_ -> placed.add(null));
    }

    int size() {
        return lines.size();
    }

    Line at(int index) {
        return lines.get(index);
    }

    boolean isOpen(int index) {
        return placed.get(index) == null;
    }

    boolean has(int index, Role role) {
        Placed there = placed.get(index);
        return there != null && there.role() == role;
    }

    boolean has(Role role) {
        return IntStream.range(0, size()).anyMatch(i -> has(i, role));
    }

    void put(int index, Role role) {
        put(index, role, at(index).words());
    }

    void put(int index, Role role, String words) {
        placed.set(index, new Placed(at(index), role, words));
    }

    /** Gives a role to all lines of a stretch that have none yet. */
    void fill(int from, int to, Role role) {
        for (int i = from; i < to; i++) {
            if (isOpen(i)) {
                put(i, role);
            }
        }
    }

    Placed placed(int index) {
        Placed there = placed.get(index);
        return there == null ? new Placed(at(index), Role.NOT_PLACED, at(index).words()) : there;
    }
}
