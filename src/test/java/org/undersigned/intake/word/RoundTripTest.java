package org.undersigned.intake.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.undersigned.intake.Reading;
import org.undersigned.intake.Readings;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Part;
import org.undersigned.letter.SampleLetters;
import org.undersigned.letter.SignedLine;
import org.undersigned.letter.Tongues;
import org.undersigned.letter.docx.DocxLetter;

/** Our own Word files, brought back. */
class RoundTripTest {

    @Test
    void read_openLetter_givesBackItsParts() throws WordUnreadable {
        assertSame(SampleLetters.openLetter());
    }

    @Test
    void read_jointAppeal_givesBackItsSignatoriesInTheirOrder() throws WordUnreadable {
        assertSame(SampleLetters.jointAppeal());
    }

    @Test
    void read_letterWithTableAndNotes_givesThemBack() throws WordUnreadable {
        Letter letter =
                SampleLetters.compose(
                        SampleLetters.withBody(
                                SampleLetters.manuscript(Locale.ENGLISH, "open-letter"),
                                """
                                As the court found[^a], and [as is known](https://a.invalid/x):
                                twice,[^A] as [others say](https://a.invalid/y?z=1).

                                | who | what |
                                | --- | --- |
                                | **Ana** | \\| and more |
                                | Bea | |

                                [^a]: Judgment of *3 May*.
                                """));
        assertSame(letter);
    }

    @Test
    void read_quotationWithItsSpeaker_givesBothBack() throws WordUnreadable {
        assertSame(
                SampleLetters.compose(
                        SampleLetters.withBody(
                                SampleLetters.manuscript(Locale.ENGLISH, "open-letter"),
                                """
                                They were heard, at last, by everybody in the square.

                                > “Let him stay.”
                                >
                                > “And let him print.”
                                > — ANNA ROTH, President of the Association

                                Nobody answered.
                                """)));
    }

    @ParameterizedTest
    @EnumSource
    void read_letterInAnyLanguage_givesBackItsParts(Tongues tongue) throws WordUnreadable {
        assertSame(tongue.letter(List.of()));
    }

    private static void assertSame(Letter letter) throws WordUnreadable {
        Reading reading = Readings.of(WordFile.read(DocxLetter.of(letter)));
        String subject =
                only(letter, Part.SubjectLine.class).map(Part.SubjectLine::text).orElse("");
        assertThat(subject).endsWith(reading.subject());
        assertThat(reading.subject()).isNotEmpty();
        assertThat(reading.salutation())
                .isEqualTo(
                        only(letter, Part.Salutation.class).map(Part.Salutation::text).orElse(""));
        assertThat(reading.closing())
                .isEqualTo(only(letter, Part.Closing.class).map(Part.Closing::text).orElse(""));
        assertThat(reading.date()).isEqualTo("2015-05-18");
        assertThat(only(letter, Part.PlaceAndDate.class).orElseThrow().text())
                .startsWith(reading.place());
        assertThat(reading.leads())
                .extracting(Reading.Lead::name)
                .isEqualTo(
                        only(letter, Part.LeadSignatories.class).stream()
                                .flatMap(it -> it.leads().stream())
                                .map(it -> it.name())
                                .toList());
        assertThat(reading.copyTo())
                .isEqualTo(
                        only(letter, Part.CopyTo.class).map(Part.CopyTo::lines).orElse(List.of()));
        assertThat(
                        reading.signatories().stream()
                                .map(
                                        it ->
                                                Stream.of(
                                                                (it.honorific() + " " + it.name())
                                                                        .strip(),
                                                                it.designation(),
                                                                it.country())
                                                        .filter(part -> !part.isEmpty())
                                                        .toList())
                                .map(it -> String.join(", ", it)))
                .isEqualTo(
                        only(letter, Part.Signatories.class).stream()
                                .flatMap(it -> it.groups().stream())
                                .flatMap(it -> it.lines().stream())
                                .map(SignedLine::text)
                                .toList());
        Letter again = again(reading.body(), letter.language());
        assertThat(only(again, Part.Body.class)).isEqualTo(only(letter, Part.Body.class));
        assertThat(only(again, Part.Notes.class)).isEqualTo(only(letter, Part.Notes.class));
        assertThat(reading.notPlaced()).isEmpty();
    }

    private static Letter again(String markdown, Locale language) {
        return SampleLetters.compose(
                SampleLetters.withBody(
                        SampleLetters.manuscript(language, "open-letter"), markdown));
    }

    private static <P extends Part> Optional<P> only(Letter letter, Class<P> type) {
        return letter.parts().stream().filter(type::isInstance).map(type::cast).findFirst();
    }
}
