package org.undersigned.letter;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.undersigned.letter.html.HtmlLetter;
import org.undersigned.letter.text.PlainText;

/** Takes the words out of each format of a letter. */
public final class WordsOfFormats {

    private static final String INLINE = "</?(strong|em|a|bdi|span)\\b[^>]*>";

    private WordsOfFormats() {}

    public static List<String> ofText(Letter letter) {
        return words(PlainText.of(letter));
    }

    public static List<String> ofHtml(Letter letter) {
        return words(
                HtmlLetter.fragment(letter)
                        .replaceAll(INLINE, "")
                        .replaceAll("<[^>]*>", " ")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&amp;", "&"));
    }

    /** Without page numbers. */
    public static List<String> ofPdf(byte[] pdf) throws IOException {
        return words(ReadAloud.of(pdf));
    }

    /** As Word shows them: the markers of lists are counted, not written. */
    public static List<String> ofDocx(byte[] docx) throws IOException {
        return words(ReadInWord.of(docx));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[\\s\\p{Z}]+")).filter(it -> !it.isEmpty()).toList();
    }
}
