package org.undersigned.letter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFieldRun;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
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
            for (XWPFFootnote note : document.getFootnotes()) {
                if (note.getId().signum() > 0) {
                    reader.text.append(mark(note.getId().toString()));
                    reader.read(note.getBodyElements());
                }
            }
            return reader.text.toString();
        }
    }

    private void read(List<IBodyElement> elements) {
        for (IBodyElement element : elements) {
            switch (element) {
                case XWPFParagraph it -> text.append(marker(it)).append(marked(it)).append('\n');
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

    private static String marked(XWPFParagraph paragraph) {
        return Pattern.compile("\\[footnoteRef:(\\d+)]")
                .matcher(quoted(paragraph))
                .replaceAll(it -> mark(it.group(1)));
    }

    /** Fields that quote the number of a note show it above the line. */
    private static String quoted(XWPFParagraph paragraph) {
        StringBuilder text = new StringBuilder();
        for (XWPFRun run : paragraph.getRuns()) {
            boolean quotes =
                    run instanceof XWPFFieldRun field
                            && field.getFieldInstruction().strip().startsWith("NOTEREF");
            text.append(quotes ? mark(run.text()) : run.text());
        }
        return text.toString();
    }

    private static String mark(String number) {
        return number.chars()
                .mapToObj(it -> "⁰¹²³⁴⁵⁶⁷⁸⁹".substring(it - '0', it - '0' + 1))
                .collect(Collectors.joining());
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
