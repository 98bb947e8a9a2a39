package org.undersigned.letter.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Fills lines with words, each as full as it gets. */
final class Lines {

    /** More hyphens one below the other look like a ladder. */
    private static final int MOST_PARTED = 3;

    private final double width;
    private final double hang;
    private final boolean rightToLeft;
    private final List<Line> finished = new ArrayList<>();
    private final List<Piece> current = new ArrayList<>();
    private final Justification justification;
    private boolean parted;
    private int partedInARow;
    private double used;
    private double seen;
    private int unseen;

    Lines(double width, double hang, boolean rightToLeft, Justification justification) {
        this.width = width;
        this.hang = hang;
        this.rightToLeft = rightToLeft;
        this.justification = justification;
    }

    /** How much a line may hold that begins now or has begun. */
    double available() {
        return finished.isEmpty() ? width : width - hang;
    }

    /** Whether a word would begin a new line. */
    boolean wouldBreak(double word) {
        return !current.isEmpty() && used + word > available() + justification.squeezed() + 0.01;
    }

    /** Whether the line that has begun would look better with a part of the next word. */
    boolean wantPart() {
        return !current.isEmpty()
                && partedInARow < MOST_PARTED
                && justification.isLoose(available() - seen, unseen, partedInARow);
    }

    /** Whether the line that has begun would have holes, or stay short, if it ended here. */
    boolean wouldGape() {
        return justification.gapes(available() - seen, unseen);
    }

    void add(Piece piece, boolean visible) {
        current.add(piece);
        justification.add(piece, visible);
        used += piece.width();
        unseen = visible ? 0 : unseen + 1;
        if (visible) {
            seen = used;
        }
    }

    /** The line may be drawn out behind what was added last, though there is no space. */
    void mayOpen() {
        justification.mayOpen();
    }

    /** Ends the line within a word, after a hyphen. */
    void endParted() {
        parted = true;
        partedInARow++;
        endFull();
    }

    /** Ends a line that the next word does not fit into. */
    void endFull() {
        end(true);
    }

    /** Ends the last line, or one that its author ended. */
    void end() {
        end(false);
    }

    /** A space at its end is kept for those who listen, though nobody sees it. */
    private void end(boolean full) {
        Piece hidden = null;
        for (; unseen > 0; unseen--) {
            hidden = current.removeLast();
        }
        seen += justification.justify(current, available() - seen, full);
        List<Line.Word> words = placed();
        if (hidden != null) {
            words.add(new Line.Word(hidden, rightToLeft ? -hidden.width() : seen));
        }
        finished.add(new Line(words, seen, parted));
        partedInARow = parted ? partedInARow : 0;
        parted = false;
        current.clear();
        used = 0;
        seen = 0;
    }

    /** Rule L2: from the highest level down, what runs the other way is turned round. */
    private List<Line.Word> placed() {
        byte[] levels = new byte[current.size()];
        Integer[] order = new Integer[levels.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) current.get(i).level();
            order[i] = i;
        }
        if (levels.length > 0) {
            Bidi.reorderVisually(levels, 0, order, 0, order.length);
        }
        double[] places = new double[levels.length];
        double x = 0;
        for (int i : order) {
            places[i] = x;
            x += current.get(i).width();
        }
        List<Line.Word> words = new ArrayList<>(levels.length + 1);
        for (int i = 0; i < places.length; i++) {
            words.add(new Line.Word(current.get(i), places[i]));
        }
        return words;
    }

    List<Line> finished() {
        return finished;
    }
}
