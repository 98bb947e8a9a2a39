package org.undersigned.intake.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.intake.LeftOut;

/** Gathers what of a document is not taken over, and says each kind once. */
final class Notes {

    private static final int LONGEST = 2_000;
    private final Map<String, String> notes = new LinkedHashMap<>();

    void add(String what, String why) {
        String tidy = what.strip();
        notes.putIfAbsent(tidy.length() > LONGEST ? tidy.substring(0, LONGEST) + "…" : tidy, why);
    }

    List<LeftOut> list() {
        List<LeftOut> list = new ArrayList<>();
        notes.forEach((what, why) -> list.add(new LeftOut(what, why)));
        return List.copyOf(list);
    }
}
