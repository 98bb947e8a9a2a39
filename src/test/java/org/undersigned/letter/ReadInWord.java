package org.undersigned.letter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Takes the text out of a Word document as somebody sees it who opens it, with another reader. */
final class ReadInWord {

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Integer> counters = new HashMap<>();

    private ReadInWord() {}

    static String of(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            ReadInWord reader = new ReadInWord();
            reader.read(document.getBodyElements());
            return reader.text.toString();
        }
    }

    private void read(List<IBodyElement> elements) {
        for (IBodyElement element : elements) {
            switch (element) {
                case XWPFParagraph it -> text.append(marker(it)).append(it.getText()).append('\n');
                case XWPFTable it -> {
                    for (XWPFTableRow row : it.getRows()) {
                        for (XWPFTableCell cell : row.getTableCells()) {
                            read(cell.getBodyElements());
                        }
                    }
                }
                default -> throw new AssertionError("Unexpected " + element.getElementType());
            }
        }
    }

    private String marker(XWPFParagraph paragraph) {
        BigInteger list = paragraph.getNumID();
        if (list == null) {
            return "";
        }
        BigInteger start = paragraph.getNumStartOverride();
        int number =
                counters.merge(
                        list.toString(),
                        start == null ? 1 : start.intValue(),
                        (was, any) -> was + 1);
        int level = paragraph.getNumIlvl().intValue() + 1;
        return paragraph.getNumLevelText().replace("%" + level, String.valueOf(number)) + " ";
    }
}
