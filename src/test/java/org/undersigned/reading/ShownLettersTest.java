package org.undersigned.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.undersigned.account.Role;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Specimen;
import org.undersigned.letter.docx.DocxLetter;
import org.undersigned.letter.html.HtmlLetter;
import org.undersigned.letter.pdf.Conformance;
import org.undersigned.letter.pdf.PdfLetter;
import org.undersigned.letter.text.PlainText;
import org.undersigned.mail.MailMessage;
import org.undersigned.mail.MailMessage.Attachment;
import org.undersigned.mail.MailMessage.Recipient;
import org.undersigned.mail.carrier.MailFile;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.LibreOffice;
import org.undersigned.testsupport.Staff;
import org.undersigned.testsupport.WithSeeds;

/**
 * The letters that {@code make letters} puts into {@code target/letters} for a look: those of the
 * samples as the server hands them out, and a specimen of every part, each in every language.
 */
@QuarkusTest
@TestProfile(WithSeeds.class)
@Installation
class ShownLettersTest {

    private static final List<String> SAMPLES =
            List.of("decline-extradition", "keep-her-voice", "lawyers-for-everyone");

    private static final List<String> FORMATS = List.of("pdf", "docx", "html", "txt", "eml");

    private static final Path FOLDER = Path.of("target/letters");

    @Inject PdfLetter pdf;
    @Inject MailFile mailFile;

    @Test
    void letters_ofSamplesAndSpecimen_conformAndKeepTheirPagesInWriter() throws Exception {
        Files.createDirectories(FOLDER);
        List<String> names = new ArrayList<>();
        Staff dora = Staff.with(Role.DRAFTER);
        for (String slug : SAMPLES) {
            for (String language : languages(dora, slug)) {
                names.add(sample(dora, slug, language));
            }
        }
        for (String name : names) {
            byte[] letter = Files.readAllBytes(file(name, "pdf"));
            assertThat(Conformance.brokenRules(letter)).as(name).isEmpty();
        }
        for (String language : Specimen.LANGUAGES) {
            names.add(shown("specimen-", language, Specimen.in(language, 60)));
            names.add(shown("statement-", language, Specimen.statement(language)));
            names.add(shown("urgent-action-", language, Specimen.urgentAction(language)));
        }
        comparePages(names);
    }

    private static List<String> languages(Staff dora, String slug) {
        JsonPath campaign = dora.api().get("/api/v1/campaigns/" + slug).jsonPath();
        List<String> languages = new ArrayList<>();
        languages.add(campaign.getString("language"));
        campaign.getMap("translations").keySet().forEach(it -> languages.add((String) it));
        return languages;
    }

    private static String sample(Staff dora, String slug, String language) throws IOException {
        String name = slug + "-" + language;
        for (String format : FORMATS) {
            byte[] bytes =
                    dora.api()
                            .queryParam("lang", language)
                            .get("/api/v1/campaigns/" + slug + "/letter." + format)
                            .then()
                            .statusCode(200)
                            .extract()
                            .asByteArray();
            Files.write(file(name, format), bytes);
        }
        return name;
    }

    private String shown(String kind, String language, Letter letter) throws IOException {
        String name = kind + language;
        byte[] printed = pdf.of(letter);
        Files.write(file(name, "pdf"), printed);
        Files.write(file(name, "docx"), DocxLetter.of(letter));
        Files.write(file(name, "html"), utf8(HtmlLetter.page(letter)));
        Files.write(file(name, "txt"), utf8(PlainText.of(letter)));
        MailMessage mail =
                new MailMessage(
                        null,
                        letter.author(),
                        null,
                        List.of(new Recipient("Ottilie Brandauer", "minister@gov.invalid")),
                        List.of(),
                        letter.title(),
                        PlainText.of(letter),
                        null,
                        List.of(
                                new Attachment(
                                        letter.title() + ".pdf", "application/pdf", printed)),
                        language,
                        false);
        Files.write(file(name, "eml"), mailFile.of(UUID.randomUUID(), mail, letter.written()));
        return name;
    }

    /** Fonts differ from machine to machine, and so may the last line of a page. */
    private static void comparePages(List<String> names) throws Exception {
        Path printed = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "writer-");
        LibreOffice.print(names.stream().map(name -> file(name, "docx")).toList(), printed);
        for (String name : names) {
            int ours = pages(file(name, "pdf"));
            assertThat(pages(printed.resolve(name + ".pdf")))
                    .as(name)
                    .isBetween(ours - 1, ours + 1);
        }
    }

    private static int pages(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return document.getNumberOfPages();
        }
    }

    private static Path file(String name, String ending) {
        return FOLDER.resolve(name + "." + ending);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
