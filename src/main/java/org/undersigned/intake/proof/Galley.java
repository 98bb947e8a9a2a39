package org.undersigned.intake.proof;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.intake.LeftOut;
import org.undersigned.intake.Placed;
import org.undersigned.intake.Reading;
import org.undersigned.intake.Role;
import org.undersigned.web.Form;

/**
 * The original as the page shows it, line by line with what each became. It travels in the form, so
 * that nothing has to be stored before the drafter says so.
 */
record Galley(List<Stretch> stretches, List<LeftOut> leftOut) {

    static final String LINES = "original";
    static final String LEFT_OUT = "leftOut";

    /** A field of a form holds less than a text may have. */
    private static final int MOST_IN_A_FIELD = 200_000;

    /** Neighbouring lines of one role. */
    record Stretch(String role, boolean notPlaced, List<String> lines) {}

    /** As values of hidden fields. */
    static List<String> lines(Reading reading) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        for (Placed placed : reading.lines()) {
            if (value.length() > MOST_IN_A_FIELD) {
                values.add(value.toString());
                value.setLength(0);
            }
            value.append(placed.role()).append(' ');
            value.append(placed.line().words().replace('\t', ' ')).append('\n');
        }
        values.add(value.toString());
        return values;
    }

    static List<String> leftOut(Reading reading) {
        return reading.leftOut().stream()
                .map(it -> it.why().replace('\n', ' ') + "\n" + it.what().replace('\n', ' '))
                .toList();
    }

    static Galley of(Form form) {
        List<Stretch> stretches = new ArrayList<>();
        form.values(LINES).stream().flatMap(String::lines).forEach(it -> add(it, stretches));
        List<LeftOut> leftOut =
                form.values(LEFT_OUT).stream()
                        .map(it -> it.split("\n", 2))
                        .filter(it -> it.length == 2)
                        .map(it -> new LeftOut(it[1], it[0]))
                        .toList();
        return new Galley(stretches, leftOut);
    }

    private static void add(String line, List<Stretch> into) {
        int space = line.indexOf(' ');
        Role role = space < 0 ? Role.NOT_PLACED : role(line.substring(0, space));
        String words = line.substring(space + 1);
        if (into.isEmpty() || !into.getLast().role().equals(role.inWords())) {
            into.add(new Stretch(role.inWords(), role == Role.NOT_PLACED, new ArrayList<>()));
        }
        into.getLast().lines().add(words);
    }

    private static Role role(String name) {
        for (Role role : Role.values()) {
            if (role.name().equals(name)) {
                return role;
            }
        }
        return Role.NOT_PLACED;
    }
}
