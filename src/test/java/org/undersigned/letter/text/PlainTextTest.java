package org.undersigned.letter.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Manuscript;
import org.undersigned.letter.Manuscript.Wording;
import org.undersigned.letter.SampleLetters;

class PlainTextTest {

    @Test
    void of_openLetter_readsAsPrinted() {
        assertThat(PlainText.of(SampleLetters.openLetter()))
                .isEqualTo(
                        """
                        Foundation for Open Courts
                        12 rue des Tilleuls, 75010 Paris, France
                        +33 1 00 00 00 00 · office@open-courts.invalid

                        Paris, May 18, 2015

                        By e-mail

                        M. Manuel Valls
                        Prime Minister
                        Government of France
                        57 rue de Varenne
                        75007 Paris

                        FOC/2015/17

                        Object: Open letter on the extradition of Temir Orynbai

                        Dear Prime Minister,

                        We have the honour to write to you about the extradition of Temir Orynbai, whom your government may hand over within weeks.

                        What we ask

                        1. Decline the extradition.
                        2. Let the asylum request be heard first:
                           • in public,
                           • with counsel of his choice.

                            “The request [of 2013] serves political ends”, a panel of the Office of Independent Review found.

                        The report is at the Office's page¹. Names such as Гульнар Қасымова and José Núñez are kept exactly.

                        * * *

                        We thank you for your attention.

                        Sincerely,

                        Hélène Marchand
                        France Director

                        Copy to:
                        M. Laurent Fabius, Minister of Foreign Affairs and International Development
                        Mme Christiane Taubira, Minister of Justice

                        ¹ https://reports.example.invalid/orynbai
                        """);
    }

    @Test
    void of_jointAppeal_standfirstFirstAndNoAddress() {
        String text = PlainText.of(SampleLetters.jointAppeal());
        assertThat(text)
                .startsWith("Lawyers and organisations ask France to decline an extradition. ")
                .doesNotContain("57 rue de Varenne")
                .contains(
                        """
                        Aigul Sarsen, Head of the human rights organization "Dala", Kazakhstan
                        Oksana Melnyk, President of Svitlo; coordinator of the monitoring group #Freedom, Ukraine
                        Dias Akhmet, human rights defender, Director of Koz, Kazakhstan
                        Prof. Edmund Hale, Emeritus Professor of English Law, St Anne's Hall, Oxbridge
                        Prof. Wanda Zielony, Chair in Jurisprudence, University of Northport and University of Lipa
                        Gleb Severov, opposition politician from Russia, the Russian democratic club in France
                        Human rights movement "Kanat", Kazakhstan
                        Passerelle-Libertés, France
                        """)
                .contains("\n\nOrganisations\nSigner Number 15, ");
    }

    @Test
    void of_frenchLetter_writesAsFrenchDoes() {
        assertThat(linesIn(Locale.FRENCH))
                .contains("Paris, le 18 mai 2015", "Objet : Lettre", "Copie à :")
                .contains("Aigul Sarsen, Kazakhstan", "Oksana Melnyk, Allemagne");
    }

    @Test
    void of_otherLanguages_writeDatesLabelsAndCountries() {
        assertThat(linesIn(Locale.GERMAN)).contains("Paris, 18. Mai 2015", "Betreff: Lettre");
        assertThat(linesIn(Locale.UK)).contains("Paris, 18 May 2015", "Subject: Lettre");
        assertThat(linesIn(Locale.forLanguageTag("uk")))
                .contains("Paris, 18 травня 2015 р.", "Oksana Melnyk, Німеччина", "Копія:");
        assertThat(linesIn(Locale.forLanguageTag("pl"))).contains("Paris, 18 maja 2015");
        assertThat(linesIn(Locale.forLanguageTag("zh"))).contains("Paris，2015年5月18日");
        assertThat(linesIn(Locale.forLanguageTag("kk"))).contains("Тақырыбы: Lettre");
    }

    private static List<String> linesIn(Locale language) {
        Manuscript plain = SampleLetters.manuscript(language, "open-letter");
        Manuscript worded =
                SampleLetters.reworded(
                        plain,
                        _ ->
                                new Wording(
                                        "Paris", null, null, null, "Lettre", null, " ", "Texte",
                                        null));
        Letter letter =
                SampleLetters.compose(
                        SampleLetters.with(
                                worded,
                                List.of(
                                        SampleLetters.signed(null, "Aigul Sarsen", null, "KZ"),
                                        SampleLetters.signed("", "Oksana Melnyk", " ", "DE")),
                                List.of()));
        return PlainText.of(letter).lines().toList();
    }
}
