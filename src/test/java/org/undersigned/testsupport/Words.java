package org.undersigned.testsupport;

import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words in an answer, whatever its format. */
public final class Words {

    private Words() {}

    public static String in(Response answer) {
        String type = String.valueOf(answer.contentType());
        if (type.startsWith("application/pdf")) {
            return inPdf(answer.asByteArray());
        }
        return type.contains("officedocument")
                ? inZip(answer.asByteArray())
                : new String(answer.asByteArray(), StandardCharsets.UTF_8);
    }

    public static String inPdf(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document) + document.getDocumentInformation();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that is packed in it, not only what Word shows. */
    private static String inZip(byte[] zip) {
        StringBuilder words = new StringBuilder();
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            while (entries.getNextEntry() != null) {
                words.append(new String(entries.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.toString();
    }
}
