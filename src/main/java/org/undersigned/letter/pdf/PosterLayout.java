package org.undersigned.letter.pdf;

import java.io.IOException;
import java.util.List;
import org.undersigned.letter.Run;
import org.undersigned.letter.tagged.Colour;
import org.undersigned.letter.tagged.Element;
import org.undersigned.letter.tagged.Page;
import org.undersigned.letter.tagged.TaggedPdf;
import org.undersigned.letter.typeface.Style;

/**
 * Gives the words of a poster their places: the title as large as it can be. Lengths are points.
 */
final class PosterLayout {

    private static final double PAGE = 595.28;
    private static final double TOP = 841.89;
    private static final double HEIGHT = PAGE * Poster.HEIGHT;
    private static final double MARGIN = 36;
    private static final double WIDTH = PAGE - 2 * MARGIN;
    private static final double BAND = 9;
    private static final double TITLE_TOP = TOP - BAND - 26;
    private static final double TITLE_HEIGHT = 178;
    private static final double BELOW = TOP - HEIGHT + 58;
    private static final double AUTHOR = TOP - HEIGHT + 27;

    private static final Colour PAPER = new Colour(0.984, 0.98, 0.965);
    private static final Colour ACCENT = new Colour(0.07, 0.314, 0.416);
    private static final Colour INK = new Colour(0.106, 0.137, 0.173);
    private static final Colour SOFT = new Colour(0.333, 0.376, 0.424);

    private static final List<Setting> TITLES =
            List.of(title(50), title(44), title(38), title(32), title(27), title(22), title(18));
    private static final Setting SMALL_PRINT =
            new Setting(Style.SANS, 13, 17, SOFT, false, 0, false);
    private static final Setting COUNT =
            new Setting(Style.SANS_BOLD, 17, 22, ACCENT, false, 0, false);

    private final TaggedPdf pdf;
    private final LineBreaker breaker;
    private final Poster poster;
    private final Page page;

    PosterLayout(TaggedPdf pdf, LineBreaker breaker, Poster poster) throws IOException {
        this.pdf = pdf;
        this.breaker = breaker;
        this.poster = poster;
        page = pdf.newPage();
    }

    private static Setting title(double size) {
        return new Setting(Style.SERIF_BOLD, size, size * 1.24, INK, false, 0, false);
    }

    void put() throws IOException {
        ground();
        title();
        line(poster.below(), COUNT, BELOW);
        line(poster.author(), SMALL_PRINT, AUTHOR);
        pdf.finish(List.of(), SMALL_PRINT.size(), SOFT);
    }

    private void ground() {
        page.beginArtifact();
        page.colour(PAPER);
        page.fill(0, TOP - HEIGHT, PAGE, HEIGHT);
        page.colour(ACCENT);
        page.fill(0, TOP - BAND, PAGE, BAND);
        page.end();
    }

    /** A title that is too long even in the smallest size loses its end. */
    private void title() throws IOException {
        Setting setting = TITLES.getLast();
        for (Setting larger : TITLES) {
            if (lines(poster.title(), larger).size() <= fitting(larger)) {
                setting = larger;
                break;
            }
        }
        Element element = pdf.open("P", pdf.document());
        double y = TITLE_TOP - setting.size();
        for (Line line : lines(poster.title(), setting).stream().limit(fitting(setting)).toList()) {
            show(element, line, setting, y);
            y -= setting.leading();
        }
        pdf.close(element);
    }

    private static int fitting(Setting setting) {
        return (int) (TITLE_HEIGHT / setting.leading());
    }

    /** What does not fit on one line is left out. */
    private void line(String text, Setting setting, double y) throws IOException {
        if (!text.isEmpty()) {
            Element element = pdf.open("P", pdf.document());
            show(element, lines(text, setting).getFirst(), setting, y);
            pdf.close(element);
        }
    }

    private List<Line> lines(String text, Setting setting) {
        return breaker.lines(List.of(Run.plain(text)), setting, WIDTH);
    }

    private void show(Element element, Line line, Setting setting, double y) {
        double start = poster.rightToLeft() ? PAGE - MARGIN - line.width() : MARGIN;
        page.begin(element);
        page.colour(setting.colour());
        for (Line.Word word : line.words()) {
            page.show(List.of(word.piece().glyphs()), setting.size(), start + word.x(), y);
        }
        page.end();
    }
}
