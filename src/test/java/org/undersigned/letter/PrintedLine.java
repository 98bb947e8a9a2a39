package org.undersigned.letter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A line of a PDF as it is seen. Lengths are points.
 *
 * @param page from 1
 * @param y from the top of the page
 * @param size of its letters
 * @param widestGap between two letters; means nothing where glyphs stand for parts of letters
 */
public record PrintedLine(
        int page, double y, double left, double right, double size, double widestGap, String text) {

    /** All lines from the first to the last, page numbers included. */
    public static List<PrintedLine> of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Reader reader = new Reader();
            reader.getText(document);
            return reader.letters.stream()
                    .sorted(
                            Comparator.comparingInt(Letter::page)
                                    .thenComparingDouble(it -> it.at().getYDirAdj())
                                    .thenComparingDouble(it -> it.at().getXDirAdj()))
                    .collect(ArrayList<List<Letter>>::new, PrintedLine::add, List::addAll)
                    .stream()
                    .map(PrintedLine::line)
                    .toList();
        }
    }

    private record Letter(int page, TextPosition at) {
        double end() {
            return at.getXDirAdj() + at.getWidthDirAdj();
        }
    }

    private static final class Reader extends PDFTextStripper {
        private final List<Letter> letters = new ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition at) {
            if (!at.getUnicode().isBlank()) {
                letters.add(new Letter(getCurrentPageNo(), at));
            }
        }
    }

    /** Letters of one line may be raised a little. */
    private static void add(List<List<Letter>> lines, Letter letter) {
        if (!lines.isEmpty()) {
            Letter before = lines.getLast().getLast();
            double step = letter.at().getYDirAdj() - before.at().getYDirAdj();
            if (letter.page() == before.page() && step < 1) {
                lines.getLast().add(letter);
                return;
            }
        }
        lines.add(new ArrayList<>(List.of(letter)));
    }

    private static PrintedLine line(List<Letter> letters) {
        Letter first = letters.getFirst();
        double size = first.at().getFontSize();
        StringBuilder text = new StringBuilder();
        double widest = 0;
        double end = first.at().getXDirAdj();
        for (Letter letter : letters) {
            double gap = letter.at().getXDirAdj() - end;
            text.append(gap > 0.13 * size ? " " : "").append(letter.at().getUnicode());
            widest = Math.max(widest, gap);
            end = Math.max(end, letter.end());
        }
        return new PrintedLine(
                first.page(),
                first.at().getYDirAdj(),
                first.at().getXDirAdj(),
                end,
                size,
                widest,
                text.toString());
    }
}
