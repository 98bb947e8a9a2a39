package org.undersigned.letter.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws a line out to the margin by its spaces, and between characters of scripts that have none.
 * Lengths are points. For one paragraph.
 */
final class Justification {

    /** How much of a space may be taken away, and given until it looks like a hole. */
    private static final double SQUEEZED = 0.12;

    private static final double HOLE = 1.85;

    /** How much of that makes a hyphen the smaller evil. */
    private static final double LOOSE = 0.15;

    /** How much of it must not be for the sake of a short word. */
    private static final double GAPING = 0.7;

    /** Without spaces, a tenth of an em is taken for one by programs that read the file. */
    private static final double OPENED = 0.08;

    /** What a ragged line leaves open before a word is parted. */
    private static final double RAGGED = 44;

    private final boolean wanted;
    private final double size;

    /** How far the line may grow behind each piece. */
    private final List<Double> growth = new ArrayList<>();

    private double spaces;

    Justification(boolean wanted, double size) {
        this.wanted = wanted;
        this.size = size;
    }

    void add(Piece piece, boolean visible) {
        if (wanted) {
            growth.add(visible ? 0 : piece.width() * HOLE);
            spaces += visible ? 0 : piece.width();
        }
    }

    void mayOpen() {
        if (wanted && !growth.isEmpty()) {
            growth.set(growth.size() - 1, size * OPENED);
        }
    }

    /** Between characters that are written without spaces. */
    static boolean opensBetween(char before, char after) {
        return isUnspaced(before) && isUnspaced(after);
    }

    /** Thai, Lao, Myanmar, Khmer; Chinese and Japanese with their full stops and brackets. */
    private static boolean isUnspaced(char c) {
        return c >= 0x0e00
                && (c < 0x0f00
                        || c >= 0x1000 && c < 0x10a0
                        || c >= 0x1780 && c < 0x1800
                        || c >= 0x3000 && c < 0xa000
                        || c >= 0xff00 && c < 0xfff0);
    }

    /** How much the line may be too long. */
    double squeezed() {
        return spaces * SQUEEZED;
    }

    /**
     * Whether a line would look better with a hyphen; the more there are above, the worse is one.
     *
     * @param missing to the margin
     * @param unseen spaces at its end
     * @param above lines before that end in a hyphen
     */
    boolean isLoose(double missing, int unseen, int above) {
        double most = wanted ? most(growth.size() - unseen) * LOOSE : RAGGED;
        return missing > most * (1 + above);
    }

    /** Whether a line should be drawn out but would have holes. */
    boolean gapes(double missing, int unseen) {
        return wanted && missing > most(growth.size() - unseen) * GAPING;
    }

    /** How far the line may grow between that many pieces. */
    private double most(int pieces) {
        double most = 0;
        for (int i = 0; wanted && i < pieces - 1; i++) {
            most += growth.get(i);
        }
        return most;
    }

    /**
     * Widens or narrows the spaces of a line and forgets it.
     *
     * @param missing to the margin; below 0 where the line is too long
     * @param full whether it may be drawn out
     * @return what the line gained
     */
    double justify(List<Piece> line, double missing, boolean full) {
        double most = most(line.size());
        boolean fits = missing < -0.01 || full && missing <= most;
        double share = fits && most > 0 ? missing / most : 0;
        for (int i = 0; share != 0 && i < line.size() - 1; i++) {
            if (growth.get(i) > 0) {
                line.set(i, line.get(i).widened(growth.get(i) * share));
            }
        }
        growth.clear();
        spaces = 0;
        return share * most;
    }
}
