package org.undersigned.intake.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word file for a test, part by part. */
final class Docx {

    private static final String NAMESPACES =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
                    + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
                    + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
                    + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
                    + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" ";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    static Docx of(String body) {
        Docx docx = new Docx();
        docx.with("[Content_Types].xml", "<Types/>");
        return docx.with("word/document.xml", root("document", "<w:body>" + body + "</w:body>"));
    }

    static String root(String name, String content) {
        return "<w:" + name + " " + NAMESPACES + ">" + content + "</w:" + name + ">";
    }

    Docx with(String part, String xml) {
        return with(part, xml.getBytes(StandardCharsets.UTF_8));
    }

    Docx with(String part, byte[] bytes) {
        parts.put(part, bytes);
        return this;
    }

    Docx withStyles(String... names) {
        StringBuilder styles = new StringBuilder();
        for (String name : names) {
            styles.append(
                    "<w:style w:styleId=\"%s\"><w:name w:val=\"%s\"/></w:style>"
                            .formatted(name.replace(" ", ""), name));
        }
        return with("word/styles.xml", root("styles", styles.toString()));
    }

    byte[] bytes() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** A paragraph of plain words. */
    static String p(String words) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r></w:p>";
    }

    /** A paragraph with properties and runs. */
    static String p(String properties, String runs) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs + "</w:p>";
    }

    static String r(String properties, String words) {
        return "<w:r><w:rPr>%s</w:rPr><w:t xml:space=\"preserve\">%s</w:t></w:r>"
                .formatted(properties, words);
    }
}
