package org.undersigned.letter.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Fills lines with words, each as full as it gets. */
final class Lines {

    private final double width;
    private final double hang;
    private final boolean rightToLeft;
    private final List<Line> finished = new ArrayList<>();
    private final List<Piece> current = new ArrayList<>();
    private double used;
    private double seen;
    private int unseen;

    Lines(double width, double hang, boolean rightToLeft) {
        this.width = width;
        this.hang = hang;
        this.rightToLeft = rightToLeft;
    }

    /** How much a line may hold that begins now or has begun. */
    double available() {
        return finished.isEmpty() ? width : width - hang;
    }

    /** Whether a word would begin a new line. */
    boolean wouldBreak(double word) {
        return !current.isEmpty() && used + word > available() + 0.01;
    }

    /** Ends the line for lack of room; the space where it broke is kept, though nobody sees it. */
    void breakLine() {
        end(true);
    }

    void endLine() {
        end(false);
    }

    void add(Piece piece, boolean visible) {
        current.add(piece);
        used += piece.width();
        unseen = visible ? 0 : unseen + 1;
        if (visible) {
            seen = used;
        }
    }

    private void end(boolean keepSpace) {
        double overhang = 0;
        while (unseen > 0) {
            Piece space = current.removeLast();
            unseen--;
            if (unseen == 0 && keepSpace) {
                int level = rightToLeft ? 1 : 0;
                current.add(new Piece(space.glyphs(), space.width(), level, space.run()));
                overhang = rightToLeft ? space.width() : 0;
            }
        }
        finished.add(new Line(inSight(), seen, overhang));
        current.clear();
        used = 0;
        seen = 0;
    }

    /** Rule L2: from the highest level down, what runs the other way is turned round. */
    private List<Piece> inSight() {
        boolean mixed = current.stream().anyMatch(piece -> piece.level() > 0);
        if (!mixed) {
            return List.copyOf(current);
        }
        byte[] levels = new byte[current.size()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) current.get(i).level();
        }
        Piece[] pieces = current.toArray(Piece[]::new);
        Bidi.reorderVisually(levels, 0, pieces, 0, pieces.length);
        return List.of(pieces);
    }

    List<Line> finished() {
        return finished;
    }
}
