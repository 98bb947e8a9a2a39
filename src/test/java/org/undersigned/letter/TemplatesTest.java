package org.undersigned.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Locale;
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
                .hasMessage("The letter template \"open-letter\" " + reason + ".");
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
