package org.undersigned.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.letter.text.PlainText;

class TemplatesTest {

    @TempDir Path edited;

    @ParameterizedTest
    @ValueSource(
            strings = {"open-letter", "joint-appeal", "statement", "urgent-action", "petition"})
    void named_templatesOfTheProgram_areWhole(String name) {
        assertThat(new Templates(new Folder(null)).named(name).slots()).contains(Slot.BODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "../words_en", "/etc/passwd", ""})
    void named_anythingElse_isSaidToBeMissing(String name) {
        assertThatThrownBy(() -> new Templates(new Folder(null)).named(name))
                .isInstanceOf(TemplateBroken.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "body, closing, body|has the part \"body\" twice",
                "body, fanfare|names an unknown part \"fanfare\"",
                "salutation|has no part \"body\""
            })
    void named_brokenTemplate_saysWhy(String parts, String reason) throws IOException {
        write("open-letter.properties", "parts = " + parts);
        assertThatThrownBy(() -> new Templates(new Folder(edited)).named("open-letter"))
                .isInstanceOf(TemplateBroken.class)
                .hasMessage("The letter template \"open-letter\" " + reason + " (line 1).");
    }

    @ParameterizedTest
    @CsvSource({
        "annexForm, grid, list or table",
        "annexForm, Table, list or table",
        "annexOrder, names, name or country"
    })
    void named_annexOfAnUnknownKind_saysWhichThereAre(String key, String value, String right)
            throws IOException {
        write("open-letter.properties", "parts = body\n" + key + " = " + value);
        assertThatThrownBy(() -> new Templates(new Folder(edited)).named("open-letter"))
                .isInstanceOf(TemplateBroken.class)
                .hasMessage(
                        "The letter template \"open-letter\" has \"%s = %s\"; it can be %s (line 2)."
                                .formatted(key, value, right));
    }

    @Test
    void named_brokenInALaterLine_namesThatLine() throws IOException {
        write(
                "open-letter.properties",
                "# fanfare, as we said\naddressBlock = true\nparts = body, closing,\\\n  fanfare");
        assertThatThrownBy(() -> new Templates(new Folder(edited)).named("open-letter"))
                .hasMessage(
                        "The letter template \"open-letter\" names an unknown part \"fanfare\""
                                + " (line 4).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"justified", "hyphenated"})
    void named_typesettingThatIsNeitherTrueNorFalse_isRefused(String key) throws IOException {
        write("open-letter.properties", "# as printers do\nparts = body\n" + key + " = yes");
        assertThatThrownBy(() -> new Templates(new Folder(edited)).named("open-letter"))
                .hasMessage(
                        "The letter template \"open-letter\" has \""
                                + key
                                + " = yes\"; it can be true or false (line 3).");
    }

    @Test
    void named_withoutTypesetting_isRaggedAndWhole() throws IOException {
        write("open-letter.properties", "parts = body");
        assertThat(new Templates(new Folder(edited)).named("open-letter").typesetting())
                .isEqualTo(new Typesetting(false, false));
        assertThat(new Templates(new Folder(null)).named("petition").typesetting())
                .isEqualTo(new Typesetting(true, true));
    }

    @Test
    void named_fileThatCannotBeRead_saysWhere() throws IOException {
        write("open-letter.properties", "parts = body\ntitle = \\u12");
        assertThatThrownBy(() -> new Templates(new Folder(edited)).named("open-letter"))
                .hasMessage(
                        "The letter template \"open-letter\" has a \\u without four digits"
                                + " (line 2).");
    }

    @Test
    void all_ownAndThoseOfStaff_brokenOnesWithTheReason() throws IOException {
        write("night-letter.properties", "parts = body\ntitle = Night letter\npurpose = At night.");
        write("petition.properties", "parts = closing");
        write("words_en.properties", "copyTo = Cc:");
        assertThat(new Templates(new Folder(edited)).all())
                .extracting(Templates.Sheet::name, sheet -> sheet.broken() == null)
                .containsExactly(
                        tuple("open-letter", true),
                        tuple("joint-appeal", true),
                        tuple("statement", true),
                        tuple("urgent-action", true),
                        tuple("petition", false),
                        tuple("night-letter", true));
    }

    @Test
    void all_ofTheProgram_sayWhatTheyAreFor() {
        assertThat(new Templates(new Folder(null)).all())
                .allMatch(sheet -> !sheet.title().equals(sheet.name()))
                .noneMatch(sheet -> sheet.purpose().isEmpty());
    }

    @Test
    void compose_labelWithBracesThatAreNoGap_saysWhere() throws IOException {
        write("open-letter.properties", "parts = subject line, body");
        write("words_en.properties", "copyTo = Cc:\nsubjectLine = {0: {1}");
        Folder folder = new Folder(edited);
        Composition composition = new Composition(new Templates(folder), new Labels(folder));
        Manuscript manuscript = SampleLetters.manuscript(Locale.ENGLISH, "open-letter");
        assertThatThrownBy(() -> composition.compose(manuscript))
                .isInstanceOf(TemplateBroken.class)
                .hasMessage(
                        "The letter template \"words_en\" has braces in \"subjectLine\" that are no"
                                + " gap (line 2).");
    }

    @Test
    void languages_ofLabels_areTheFilesThatComeAlong() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/letters"))) {
            assertThat(Labels.LANGUAGES)
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> name.startsWith("words_"))
                                    .map(name -> name.replaceAll("words_|\\.properties", ""))
                                    .toList());
        }
    }

    @Test
    void compose_editedFiles_countFromTheNextLetterOn() throws IOException {
        Folder folder = new Folder(edited);
        Composition composition = new Composition(new Templates(folder), new Labels(folder));
        Manuscript manuscript = SampleLetters.manuscript(Locale.ENGLISH, "open-letter");
        assertThat(PlainText.of(composition.compose(manuscript))).contains("Copy to:");

        write("words_en.properties", "copyTo = Carbon copies:");
        write("open-letter.properties", "parts = body, copy to");
        assertThat(PlainText.of(composition.compose(manuscript)))
                .startsWith("We have the honour")
                .contains("\nCarbon copies:\nM. Laurent Fabius")
                .doesNotContain("Sincerely");

        write("words_en.properties", "copyTo = Cc:");
        Files.setLastModifiedTime(
                edited.resolve("words_en.properties"),
                FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));
        assertThat(PlainText.of(composition.compose(manuscript))).contains("\nCc:\n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(edited.resolve(name), text + "\n");
    }
}
