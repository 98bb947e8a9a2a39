package org.undersigned.intake;

import java.util.List;
import java.util.Set;

/** Puts the lines of a body together again. */
final class Body {

    /** Lines of these stand close, whatever paragraph they are of. */
    private static final Set<Shape> CLOSE = Set.of(Shape.ITEM, Shape.ROW);

    private Body() {}

    static String of(List<Line> lines) {
        StringBuilder body = new StringBuilder();
        Line before = null;
        for (Line line : lines) {
            if (before != null) {
                body.append(between(before, line));
            }
            body.append(line.markdown());
            before = line;
        }
        return body.toString();
    }

    private static String between(Line before, Line line) {
        boolean alike = before.shape() == line.shape();
        if (line.shape() == Shape.ROW && line.markdown().indexOf('\n') > 0) {
            return "\n\n";
        }
        if (before.paragraph() == line.paragraph() || alike && CLOSE.contains(line.shape())) {
            return "\n";
        }
        return alike && line.shape() == Shape.QUOTATION ? "\n>\n" : "\n\n";
    }
}
