package org.undersigned.letter;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.undersigned.letter.html.HtmlLetter;
import org.undersigned.letter.text.PlainText;

/** Takes the words out of each format of a letter. */
public final class WordsOfFormats {

    private static final String INLINE = "</?(strong|em|a|bdi|span)\\b[^>]*>";

    /** Marks that tell which way words run, of which the reader of a PDF puts in many. */
    static final String DIRECTIONS = "[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]";

    private static final String NOTE = "[⁰¹²³⁴⁵⁶⁷⁸⁹]+ ";

    private static final String CHINESE = "[‘-”\\u3000-\\u9fff\\uac00-\\ud7af\\uff00-\\uffef]";
    private static final String WITHIN_CHINESE = "(?<=" + CHINESE + ")\\s+(?=" + CHINESE + ")";

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
        return words(joined(ReadAloud.of(pdf)));
    }

    /** What {@link #ofText} has, the notes after everything else. */
    public static List<String> ofTextNotesLast(Letter letter) {
        StringBuilder text = new StringBuilder();
        StringBuilder notes = new StringBuilder();
        PlainText.of(letter)
                .lines()
                .forEach(it -> (it.matches(NOTE + ".*") ? notes : text).append(it).append('\n'));
        return words(text.append(notes).toString());
    }

    /**
     * Without page numbers, as programs for reading and searching find them; what stands at the
     * foot of pages from the first mark on comes after everything else.
     */
    public static List<String> ofPdftotext(byte[] pdf, String... options) throws IOException {
        StringBuilder text = new StringBuilder();
        StringBuilder notes = new StringBuilder();
        for (String page : ReadByPoppler.pages(pdf, options)) {
            String[] parts = page.replaceAll(DIRECTIONS, "").split("(?m)^(?=" + NOTE + ")", 2);
            text.append(parts[0]).append('\n');
            notes.append(parts.length > 1 ? parts[1] : "").append('\n');
        }
        return words(joined(text.append(notes).toString()));
    }

    /** A soft hyphen at the end of a line is where the line ends, not a character of the word. */
    private static String joined(String text) {
        return text.replaceAll("\u00ad\\R+", "");
    }

    /** Chinese is written without spaces, so that ends of lines are no ends of words. */
    public static List<String> joinedWhereChinese(List<String> words) {
        return words(String.join(" ", words).replaceAll(WITHIN_CHINESE, ""));
    }

    /** As Word shows them: the markers of lists and notes are counted, not written; notes last. */
    public static List<String> ofDocx(byte[] docx) throws IOException {
        return words(ReadInWord.of(docx));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[\\s\\p{Z}]+")).filter(it -> !it.isEmpty()).toList();
    }
}
