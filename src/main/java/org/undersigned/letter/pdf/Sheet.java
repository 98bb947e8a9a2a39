package org.undersigned.letter.pdf;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.letter.Run;
import org.undersigned.letter.tagged.Page;
import org.undersigned.letter.tagged.TaggedPdf;

/** The page being filled, from its top margin down. Lengths are points; A4. */
final class Sheet {

    static final double LEFT = 71;
    static final double WIDTH = 595.28 - LEFT - 65;
    private static final double TOP = 841.89 - 62;
    private static final double BOTTOM = 74;
    static final double HEIGHT = TOP - BOTTOM;
    private static final double FOOTER = 38;
    private static final double FOOTER_CENTRE = 595.28 / 2;

    private final TaggedPdf pdf;
    private final LineBreaker breaker;
    private @Nullable Foot foot;
    private Page page;
    private double y = TOP;

    Sheet(TaggedPdf pdf, LineBreaker breaker) throws IOException {
        this.pdf = pdf;
        this.breaker = breaker;
        page = pdf.newPage();
    }

    Page page() {
        return page;
    }

    /** What stands above the bottom margin of each page. */
    interface Foot {

        /** How much of the page it takes with more notes; never more than half. */
        double height(Collection<Integer> more);

        /** Makes notes stand on this page, by their numbers. */
        void take(Collection<Integer> notes);

        /** Draws it from here down. Whatever is left over stands on the next page. */
        void put() throws IOException;

        /** No page follows. */
        void end() throws IOException;
    }

    void stand(Foot notes) {
        foot = notes;
    }

    private double footHeight() {
        return foot == null ? 0 : foot.height(List.of());
    }

    /** How much lies between here and the foot of the page. */
    double room() {
        return room(List.of());
    }

    /** The same once these notes stand at its foot. */
    double room(Collection<Integer> notes) {
        return y - BOTTOM - (foot == null ? 0 : foot.height(notes));
    }

    /** Puts notes at the foot of this page. */
    void take(Collection<Integer> notes) {
        if (foot != null) {
            foot.take(notes);
        }
    }

    boolean atTop() {
        return y == TOP;
    }

    /** Moves down and answers the new place. */
    double down(double height) {
        y -= height;
        return y;
    }

    /** Moves down unless the page has just begun, where space would look like a mistake. */
    void gap(double height) {
        if (!atTop()) {
            y -= Math.min(height, room());
        }
    }

    /** Makes sure that something of this height is not divided. */
    void need(double height) throws IOException {
        if (height > room() + 0.01 && !atTop()) {
            turn();
        }
    }

    /** Goes on to a new page. */
    void turn() throws IOException {
        putFoot();
        next();
    }

    private void next() throws IOException {
        footer();
        page = pdf.newPage();
        y = TOP;
    }

    private void putFoot() throws IOException {
        if (foot != null && footHeight() > 0) {
            y = BOTTOM + footHeight();
            foot.put();
        }
    }

    private void footer() {
        Line number = footerLine(pdf.pageCount() + " /");
        double size = Setting.FOOTER.size();
        page.beginFooter();
        page.colour(Setting.FOOTER.colour());
        for (Line.Word word : number.words()) {
            double x = FOOTER_CENTRE - number.width() + word.x();
            page.show(List.of(word.piece().glyphs()), size, x, FOOTER);
        }
        page.showTotal(FOOTER_CENTRE + 2.2, FOOTER);
        page.end();
    }

    private Line footerLine(String text) {
        return breaker.lines(List.of(Run.plain(text)), Setting.FOOTER, WIDTH).getFirst();
    }

    void finish() throws IOException {
        putFoot();
        while (footHeight() > 0) {
            next();
            putFoot();
        }
        if (foot != null) {
            foot.end();
        }
        footer();
        Line total = footerLine(Integer.toString(pdf.pageCount()));
        pdf.finish(
                List.of(total.words().getFirst().piece().glyphs()),
                Setting.FOOTER.size(),
                Setting.FOOTER.colour());
    }
}
