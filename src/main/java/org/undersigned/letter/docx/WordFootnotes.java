package org.undersigned.letter.docx;

import java.io.IOException;
import java.util.List;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Note;
import org.undersigned.letter.Part;

/** Writes the notes as footnotes of Word (ECMA-376 part 1, 17.11), to which staff can add. */
final class WordFootnotes {

    private final Xml out;
    private final Paragraphs paragraphs;

    WordFootnotes(Xml out, Paragraphs paragraphs) {
        this.out = out;
        this.paragraphs = paragraphs;
    }

    static List<Note> of(Letter letter) {
        return letter.parts().stream()
                .filter(Part.Notes.class::isInstance)
                .flatMap(it -> ((Part.Notes) it).notes().stream())
                .toList();
    }

    void write(List<Note> notes) throws IOException {
        out.raw(Xml.HEAD).raw("<w:footnotes xmlns:w=\"" + WordDocument.NAMESPACE + "\"");
        out.raw(" xmlns:r=\"" + WordDocument.RELATIONS + "\">\n");
        line(-1, "separator");
        line(0, "continuationSeparator");
        for (Note note : notes) {
            out.raw("<w:footnote w:id=\"" + note.number() + "\">");
            paragraphs.put(note);
            out.raw("</w:footnote>\n");
        }
        out.raw("</w:footnotes>\n");
    }

    /** What Word draws between the text and its footnotes. */
    private void line(int id, String kind) throws IOException {
        out.raw("<w:footnote w:type=\"" + kind + "\" w:id=\"" + id + "\"><w:p><w:pPr><w:spacing");
        out.raw(" w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/></w:pPr><w:r>");
        out.raw("<w:" + kind + "/></w:r></w:p></w:footnote>\n");
    }
}
