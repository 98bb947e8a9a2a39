package org.undersigned.letter.docx;

import com.ibm.icu.util.ULocale;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.undersigned.letter.Letter;

/**
 * Writes a letter as a Word document, paragraph by paragraph, so that a long annex costs no memory.
 * How it looks is said by {@code styles.xml} beside this class.
 */
public final class DocxLetter {

    /** Written into each file, so that the same letter gives the same bytes. */
    private static final LocalDateTime FILED = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final Set<String> EAST_ASIAN = Set.of("zh", "ja", "ko");

    private final Letter letter;
    private final ZipOutputStream zip;

    private DocxLetter(Letter letter, ZipOutputStream zip) {
        this.letter = letter;
        this.zip = zip;
    }

    /** The whole file; for a letter with a long annex, {@link #write} streams. */
    public static byte[] of(Letter letter) {
        ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 15);
        write(letter, file);
        return file.toByteArray();
    }

    /**
     * Writes the file; the stream stays open.
     *
     * @throws org.undersigned.letter.tagged.PictureUnreadable where a logo or signature is no PNG
     */
    public static void write(Letter letter, OutputStream out) {
        try {
            ZipOutputStream zip = new ZipOutputStream(out);
            new DocxLetter(letter, zip).parts();
            zip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Content {
        void write(Xml out) throws IOException;
    }

    private void parts() throws IOException {
        part("[Content_Types].xml", out -> out.raw(resource("content-types.xml")));
        part("_rels/.rels", out -> out.raw(resource("package-rels.xml")));
        part("docProps/core.xml", this::properties);
        part("word/styles.xml", out -> out.raw(styles()));
        part("word/settings.xml", out -> out.raw(settings()));
        part("word/footer.xml", out -> out.raw(resource("footer.xml")));
        Links links = new Links("styles", "numbering", "settings", "footer", "footnotes");
        Lists lists = new Lists();
        part("word/document.xml", out -> new WordDocument(letter, out, links, lists).write());
        part("word/numbering.xml", lists::write);
        part("word/_rels/document.xml.rels", links::write);
        Links ofNotes = new Links();
        part(
                "word/footnotes.xml",
                out -> {
                    Paragraphs paragraphs = new Paragraphs(out, ofNotes, letter.rightToLeft());
                    new WordFootnotes(out, paragraphs).write(WordFootnotes.of(letter));
                });
        part("word/_rels/footnotes.xml.rels", ofNotes::write);
        List<byte[]> pictures = links.pictures();
        for (int i = 0; i < pictures.size(); i++) {
            begin("word/" + Links.fileOfPicture(i));
            zip.write(pictures.get(i));
            zip.closeEntry();
        }
    }

    private void part(String name, Content content) throws IOException {
        begin(name);
        Writer writer =
                new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 14);
        content.write(new Xml(writer));
        writer.flush();
        zip.closeEntry();
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(FILED);
        zip.putNextEntry(entry);
    }

    private static String resource(String name) throws IOException {
        try (InputStream file =
                Objects.requireNonNull(DocxLetter.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Word parts words everywhere or nowhere; the styles say which paragraphs to leave alone. */
    private String settings() throws IOException {
        String parted =
                "<w:autoHyphenation/><w:consecutiveHyphenLimit w:val=\"3\"/><w:doNotHyphenateCaps/>\n";
        return resource("settings.xml")
                .replace("{hyphenation}", letter.typesetting().hyphenated() ? parted : "");
    }

    private String text() {
        return (letter.typesetting().hyphenated() ? "<w:suppressAutoHyphens w:val=\"0\"/>" : "")
                + (letter.typesetting().justified() ? "<w:jc w:val=\"both\"/>" : "");
    }

    /** Word keeps a language each for Latin, East Asian and right-to-left words. */
    private String styles() throws IOException {
        String language = withRegion(ULocale.forLocale(letter.language()));
        boolean east = EAST_ASIAN.contains(letter.language().getLanguage());
        return resource("styles.xml")
                .replace("{text}", text())
                .replace("{main}", letter.rightToLeft() || east ? "en-US" : language)
                .replace("{east}", east ? language : "zh-CN")
                .replace("{bidi}", letter.rightToLeft() ? language : "ar-SA");
    }

    /** Word has no dictionary for "fr", only for "fr-FR" and its like. */
    private static String withRegion(ULocale language) {
        ULocale likely = ULocale.addLikelySubtags(language);
        return likely.getLanguage() + "-" + likely.getCountry();
    }

    private void properties(Xml out) throws IOException {
        String written = letter.written().truncatedTo(ChronoUnit.SECONDS).toString();
        String moment = " xsi:type=\"dcterms:W3CDTF\">" + written;
        out.raw(Xml.HEAD);
        out.raw("<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/");
        out.raw("metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"");
        out.raw(" xmlns:dcterms=\"http://purl.org/dc/terms/\"");
        out.raw(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">");
        out.raw("<dc:title>").words(letter.title()).raw("</dc:title>");
        out.raw("<dc:creator>").words(letter.author()).raw("</dc:creator>");
        out.raw("<dc:language>" + letter.language().toLanguageTag() + "</dc:language>");
        out.raw("<dcterms:created" + moment + "</dcterms:created>");
        out.raw("<dcterms:modified" + moment + "</dcterms:modified></cp:coreProperties>\n");
    }
}
