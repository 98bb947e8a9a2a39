package org.undersigned.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.undersigned.intake.Reading.Lead;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Part;
import org.undersigned.letter.Specimen;
import org.undersigned.letter.text.PlainText;

class RecognitionTest {

    @Test
    void read_englishLetter_findsEveryPart() {
        Reading letter = SampleText.ENGLISH.reading();
        assertThat(letter.language()).contains("en");
        assertThat(letter.place()).isEqualTo("Northport");
        assertThat(letter.date()).isEqualTo(LocalDate.of(2015, 5, 18));
        assertThat(letter.addressee())
                .containsExactly("The Prime Minister", "57 rue de Varenne", "75007 Paris");
        assertThat(letter.subjectLabel()).isEqualTo("Object");
        assertThat(letter.subject()).isEqualTo("Open letter on the situation of Temir Orynbai");
        assertThat(letter.title()).isEqualTo(letter.subject());
        assertThat(letter.salutation()).isEqualTo("Dear Prime Minister,");
        assertThat(letter.body())
                .isEqualTo(
                        """
                        I write to you about **Temir Orynbai**, who has been held since March. He is a teacher, and
                        his pupils are waiting for him.

                        We ask you:

                        1. to hear him;
                        2. to let him go.

                        > “Nobody should be held for a lesson”, his court-appointed lawyer said.

                        Thank you for your attention.""");
        assertThat(letter.closing()).isEqualTo("Sincerely,");
        assertThat(letter.leads()).containsExactly(new Lead("Hélène Marchand", "France Director"));
        assertThat(letter.signatories()).isEmpty();
        assertThat(letter.copyTo())
                .containsExactly(
                        "M. Laurent Brun, Minister of Foreign Affairs",
                        "Mme Claire Vidal, Minister of Justice");
        assertThat(letter.notPlaced()).isEmpty();
        assertThat(letter.leftOut())
                .extracting(LeftOut::what)
                .containsExactly(
                        "Foundation for Open Doors",
                        "12 Lime Street, Northport",
                        "office@open-doors.invalid",
                        "Copy to:");
    }

    @Test
    void read_jointAppeal_keepsTheOrderAndThePartsOfEachLine() {
        Reading letter = SampleText.JOINT.reading();
        assertThat(letter.title()).isEqualTo("Hear the keeper of the songs");
        assertThat(letter.closing()).isEqualTo("Sincerely yours,");
        assertThat(letter.leads()).isEmpty();
        assertThat(letter.signatories())
                .containsExactly(
                        person(
                                "",
                                "Aigul Sarsen",
                                "Head of the human rights organization \"Dala\"",
                                "Kazakhstan"),
                        person(
                                "",
                                "Oksana Melnyk",
                                "President of Svitlo; coordinator of the monitoring group #Freedom",
                                "Ukraine"),
                        person(
                                "",
                                "Dias Akhmet",
                                "human rights defender, Director of Koz",
                                "Kazakhstan"),
                        person(
                                "Prof.",
                                "Edmund Hale",
                                "Emeritus Professor of English Law, St Anne's Hall, Oxbridge",
                                ""),
                        organisation("Human rights movement \"Kanat\"", "Kazakhstan"),
                        organisation("Passerelle-Libertés", "France"));
        assertThat(letter.body()).startsWith("Twenty-three persons").endsWith("Will you hear her?");
    }

    @Test
    void read_frenchLetter_takesTheFarewellThatIsASentence() {
        Reading letter = SampleText.FRENCH.reading();
        assertThat(letter.language()).contains("fr");
        assertThat(letter.place()).isEqualTo("Paris");
        assertThat(letter.date()).isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(letter.subjectLabel()).isEqualTo("Objet");
        assertThat(letter.subject()).isEqualTo("Situation de Temir Orynbaï");
        assertThat(letter.addressee()).first().isEqualTo("Monsieur le Premier ministre");
        assertThat(letter.salutation()).isEqualTo("Monsieur le Premier ministre,");
        assertThat(letter.body()).contains("nous vous prions d’examiner").doesNotContain("agréer");
        assertThat(letter.closing()).startsWith("Veuillez agréer").endsWith("considération.");
        assertThat(letter.leads()).containsExactly(new Lead("Hélène Marchand", "présidente"));
        assertThat(letter.copyTo())
                .containsExactly("M. Laurent Brun, ministre des Affaires étrangères");
        assertThat(letter.enclosures()).containsExactly("Copie du jugement");
        assertThat(letter.notPlaced()).isEmpty();
    }

    @Test
    void read_germanLetter_leavesTheLineForTheSignature() {
        Reading letter = SampleText.GERMAN.reading();
        assertThat(letter.language()).contains("de");
        assertThat(letter.place()).isEqualTo("Nordhafen");
        assertThat(letter.date()).isEqualTo(LocalDate.of(2022, 10, 3));
        assertThat(letter.addressee())
                .containsExactly(
                        "An die", "Bundesministerin des Innern", "Alt-Moabit 140", "10557 Berlin");
        assertThat(letter.salutation()).isEqualTo("Sehr geehrte Frau Ministerin,");
        assertThat(letter.closing()).isEqualTo("Mit freundlichen Grüßen");
        assertThat(letter.leads()).containsExactly(new Lead("Jana Weiß", "Vorsitzende"));
        assertThat(letter.copyTo()).containsExactly("Herrn Karl Stein, Staatssekretär");
        assertThat(letter.enclosures()).containsExactly("Urteil vom 3. Mai 2021");
        assertThat(letter.leftOut()).extracting(LeftOut::what).contains("____________________");
    }

    @Test
    void read_polishLetter_tellsTheAddresseeFromTheSalutation() {
        Reading letter = SampleText.POLISH.reading();
        assertThat(letter.language()).contains("pl");
        assertThat(letter.place()).isEqualTo("Warszawa");
        assertThat(letter.date()).isEqualTo(LocalDate.of(2023, 5, 3));
        assertThat(letter.addressee())
                .containsExactly("Szanowny Pan", "Jan Kowal", "Minister Spraw Wewnętrznych");
        assertThat(letter.salutation()).isEqualTo("Szanowny Panie Ministrze,");
        assertThat(letter.subject()).isEqualTo("sytuacji Temira Orynbaja");
        assertThat(letter.closing()).isEqualTo("Z poważaniem");
        assertThat(letter.leads()).containsExactly(new Lead("Anna Zielińska", "Prezeska"));
        assertThat(letter.copyTo()).containsExactly("Rzecznik Praw Obywatelskich");
    }

    @Test
    void read_ukrainianLetter_findsCosignersAndCopy() {
        Reading letter = SampleText.UKRAINIAN.reading();
        assertThat(letter.language()).contains("uk");
        assertThat(letter.place()).isEqualTo("Київ");
        assertThat(letter.date()).isEqualTo(LocalDate.of(2023, 5, 18));
        assertThat(letter.subject()).isEqualTo("звільнення Теміра Оринбая");
        assertThat(letter.salutation()).isEqualTo("Шановний пане Прем’єр-міністре!");
        assertThat(letter.closing()).isEqualTo("З повагою,");
        assertThat(letter.signatories())
                .containsExactly(
                        person("", "Оксана Мельник", "голова правління", "Україна"),
                        organisation("Громадська організація «Світло»", "Україна"));
        assertThat(letter.copyTo()).containsExactly("Уповноважений Верховної Ради з прав людини");
        assertThat(letter.enclosures()).containsExactly("копія рішення суду");
    }

    @Test
    void read_russianLetter_isNotTakenForUkrainian() {
        Reading letter = SampleText.RUSSIAN.reading();
        assertThat(letter.language()).contains("ru");
        assertThat(letter.place()).isEqualTo("Алматы");
        assertThat(letter.date()).isEqualTo(LocalDate.of(2023, 5, 3));
        assertThat(letter.salutation()).isEqualTo("Уважаемый господин Премьер-министр!");
        assertThat(letter.closing()).isEqualTo("С уважением,");
        assertThat(letter.signatories())
                .extracting(Signed::organisation)
                .containsExactly(false, true);
    }

    @Test
    void read_spanishLetter_findsTheSalutationWithItsColon() {
        Reading letter = SampleText.SPANISH.reading();
        assertThat(letter.language()).contains("es");
        assertThat(letter.place()).isEqualTo("Madrid");
        assertThat(letter.date()).isEqualTo(LocalDate.of(2015, 5, 18));
        assertThat(letter.subject()).isEqualTo("Situación de Temir Orynbai");
        assertThat(letter.salutation()).isEqualTo("Estimado señor Presidente:");
        assertThat(letter.closing()).isEqualTo("Le saluda atentamente,");
        assertThat(letter.leads()).containsExactly(new Lead("María Robledo", "Directora"));
        assertThat(letter.copyTo()).containsExactly("Defensor del Pueblo");
    }

    @Test
    void read_subjectBelowTheSalutation_isNoPartOfTheBody() {
        Reading letter = SampleText.SUBJECT_BELOW.reading();
        assertThat(letter.date()).isEqualTo(LocalDate.of(2015, 5, 18));
        assertThat(letter.place()).isEmpty();
        assertThat(letter.subject()).isEqualTo("Temir Orynbai, prisoner no. 17");
        assertThat(letter.body()).startsWith("I am writing").endsWith("close.");
        assertThat(letter.leads()).containsExactly(new Lead("Edmund Hale", ""));
        assertThat(letter.copyTo()).containsExactly("The Ombudsman", "The Bar Council");
    }

    @Test
    void read_collectiveLetter_keepsEveryAddresseeAndWhatHasNoPlace() {
        Reading letter = SampleText.COLLECTIVE.reading();
        assertThat(letter.deliveryLine()).isEqualTo("By e-mail");
        assertThat(letter.reference()).isEqualTo("Our ref: OD/2020/17");
        assertThat(letter.date()).isEqualTo(LocalDate.of(2020, 5, 12));
        assertThat(letter.addressee())
                .containsExactly(
                        "H.E. the President of Ukraine",
                        "Bankova Street 11",
                        "Kyiv",
                        "The Prosecutor General of Ukraine",
                        "Riznytska Street 13",
                        "Kyiv");
        assertThat(letter.subject()).isEqualTo("Open letter on the extradition of Temir Orynbai");
        assertThat(letter.salutation()).isEqualTo("Your Excellency,");
        assertThat(letter.closing()).isEqualTo("Respectfully,\nYours sincerely,");
        assertThat(letter.signatories())
                .containsExactly(
                        person("", "Aigul Sarsen", "lawyer", "Kazakhstan"),
                        person("", "Oksana Melnyk", "teacher", "Ukraine"));
        assertThat(letter.notPlaced()).containsExactly("P.S. The annex follows by post.");
    }

    @Test
    void read_statement_hasTitleAndBodyOnly() {
        Reading letter = SampleText.STATEMENT.reading();
        assertThat(letter.title()).isEqualTo("Court sends a teacher home");
        assertThat(letter.body()).startsWith("12 Oct 2015 – The court").endsWith("were waiting.");
        assertThat(letter.closing()).isEmpty();
        assertThat(letter.notPlaced()).isEmpty();
    }

    @Test
    void read_oneLineForEachParagraph_keepsTheParagraphsApart() {
        Reading letter = SampleText.ONE_LINE_EACH.reading();
        assertThat(letter.salutation()).isEqualTo("Dear Minister,");
        assertThat(letter.body()).contains("last year.\n\nHis family");
        assertThat(letter.leads()).containsExactly(new Lead("Hélène Marchand", "France Director"));
    }

    @Test
    void read_arabicLetter_findsWhatOurLettersPrintInArabic() {
        Reading letter = SampleText.ARABIC.reading();
        assertThat(letter.place()).isEqualTo("باريس");
        assertThat(letter.date()).isEqualTo(LocalDate.of(2015, 5, 18));
        assertThat(letter.subject()).isEqualTo("الإفراج عن تيمير أورينباي");
        assertThat(letter.closing()).isEqualTo("وتفضلوا بقبول فائق الاحترام،");
        assertThat(letter.copyTo()).containsExactly("وزير العدل");
    }

    @Test
    void read_nothingThatIsKnown_isBody() {
        assertThat(Readings.of("Hello\n\nworld").body()).isEqualTo("Hello\n\nworld");
        assertThat(Readings.of("").lines()).isEmpty();
    }

    @Test
    void read_rawHtml_staysWords() {
        Reading letter =
                Readings.of("Dear Minister,\n\n<script>alert(1)</script> is what they wrote.");
        assertThat(letter.body()).isEqualTo("<script>alert(1)</script> is what they wrote.");
        assertThat(Readings.of("Subject: <b>Hear</b> **him**\n\nDear Minister,\n\nText.").subject())
                .isEqualTo("<b>Hear</b> him");
    }

    private static Signed person(
            String honorific, String name, String designation, String country) {
        return new Signed(false, honorific, name, designation, country, "");
    }

    private static Signed organisation(String name, String country) {
        return new Signed(true, "", name, "", country, "");
    }

    /** As somebody pastes it who has it as plain text only. */
    @ParameterizedTest
    @FieldSource("org.undersigned.letter.Specimen#LANGUAGES")
    void read_plainLetterInAnyLanguage_findsWhereItBeginsAndEnds(String language) {
        Letter letter = Specimen.in(language, 0);
        Reading reading = Readings.of(PlainText.of(letter));
        assertThat(reading.language()).contains(language);
        for (Part part : letter.parts()) {
            switch (part) {
                case Part.Salutation it -> assertThat(reading.salutation()).isEqualTo(it.text());
                case Part.Closing it -> assertThat(reading.closing()).isEqualTo(it.text());
                case Part.SubjectLine it -> assertThat(it.text()).endsWith(reading.subject());
                case Part.CopyTo it -> assertThat(reading.copyTo()).isEqualTo(it.lines());
                default -> {}
            }
        }
        assertThat(reading.subject()).isNotEmpty();
    }
}
