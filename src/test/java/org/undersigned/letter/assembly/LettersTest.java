package org.undersigned.letter.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.draft.CampaignForm;
import org.undersigned.campaign.draft.Drafts;
import org.undersigned.campaign.revision.Revisions;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Part;
import org.undersigned.letter.Picture;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.SupporterList;
import org.undersigned.letter.docx.DocxLetter;
import org.undersigned.letter.html.HtmlLetter;
import org.undersigned.letter.pdf.PdfLetter;
import org.undersigned.letter.text.PlainText;
import org.undersigned.organisation.Logo;
import org.undersigned.organisation.Organisation;
import org.undersigned.testsupport.Installation;

/** From what staff wrote down to the words that an official reads. */
@QuarkusTest
@Installation
@TestTransaction
class LettersTest {

    private static final Instant NOW = Instant.parse("2015-06-09T22:30:00Z");

    @Inject Letters letters;
    @Inject PdfLetter pdf;
    @Inject Drafts drafts;
    @Inject Revisions revisions;
    @Inject EntityManager database;
    @Inject ObjectMapper json;

    private final UUID minister = UUID.randomUUID();
    private final UUID colleague = UUID.randomUUID();

    @Test
    void of_campaignForItsFirstTarget_isInTheTargetsLanguage() throws Exception {
        // Journeys write an organisation into the database that all classes share.
        insert("delete from organisation");
        String text = PlainText.of(letters.of(campaign("null"), Occasion.at(NOW)));
        assertThat(text)
                .isEqualTo(
                        """
                        Paris, le 9 juin 2015

                        M. Anselme Tiercelin
                        Ministre de la pluie
                        Gouvernement
                        1 rue des Saules
                        75007 Paris

                        Objet : Des pluies

                        Monsieur le Ministre,

                        Des mots.

                        Veuillez agréer l’expression de notre haute considération.

                        Solène Kermadec-Vogt
                        Director

                        Copie à :
                        Mme Odile Brise, Ministre du vent
                        """);
    }

    @Test
    void of_organisationWithAnSvgLogo_drawsItOnceForAllFormats() throws Exception {
        insert("delete from organisation");
        Organisation writer = new Organisation("Tamarisk Committee", "en");
        writer.show(Logo.of(Files.readAllBytes(Path.of("seeds/logo.svg"))));
        database.persist(writer);
        Campaign campaign = campaign("null");
        Letter letter = letters.of(campaign, Occasion.at(NOW));
        Picture logo = logo(letter);
        assertThat(ImageIO.read(new ByteArrayInputStream(logo.png())).getHeight()).isEqualTo(383);
        assertThat(logo(letters.of(campaign, Occasion.at(NOW)))).isSameAs(logo);
        assertThat(new String(pdf.of(letter), StandardCharsets.ISO_8859_1)).contains("/SMask");
        assertThat(HtmlLetter.fragment(letter)).contains("data:image/png");
        try (XWPFDocument word =
                new XWPFDocument(new ByteArrayInputStream(DocxLetter.of(letter)))) {
            assertThat(word.getAllPictures().getFirst().getData()).isEqualTo(logo.png());
        }
    }

    private static Picture logo(Letter letter) {
        return ((Part.Letterhead) letter.parts().getFirst()).logo();
    }

    @Test
    void of_campaignInAnotherLanguage_takesTheOriginal() throws Exception {
        String text = PlainText.of(letters.of(campaign("null"), Occasion.at(NOW).in("en-GB")));
        assertThat(text)
                .contains("Paris, June 9, 2015\n", "Object: Of rains\n", "Some words.\n")
                .contains("\nDear Minister,\n", "\nSincerely,\n", "\nCopy to:\n");
    }

    @Test
    void of_campaignForACopy_isTheLetterToTheFirstAddressee() throws Exception {
        Campaign campaign = campaign("null");
        Occasion toCopy = Occasion.at(NOW).to(campaign.targets().get(1).id());
        assertThat(PlainText.of(letters.of(campaign, toCopy)))
                .contains("M. Anselme Tiercelin\n", "Dear Minister,");
    }

    @Test
    void of_campaignWithItsOwnSalutationAndDate_keepsThem() throws Exception {
        Campaign campaign = campaign("\"Sir,\"");
        assertThat(PlainText.of(letters.of(campaign, Occasion.at(NOW).in("en"))))
                .contains("\nSir,\n");
    }

    @Test
    void of_occasionWithSupporters_annexComesLast() throws Exception {
        Occasion occasion =
                Occasion.at(NOW)
                        .with(
                                SupporterList.of(
                                        new SupporterList.Roll(
                                                1,
                                                () ->
                                                        Stream.of(
                                                                new Signatory(
                                                                        null, "Ann Lee", null, "DE",
                                                                        null)))));
        assertThat(PlainText.of(letters.of(campaign("null"), occasion)))
                .endsWith("\nSoutiens\n\nAnn Lee, Allemagne\n");
    }

    @Test
    void of_targetOfAnotherCampaign_isUnknown() throws Exception {
        Campaign campaign = campaign("null");
        assertThatThrownBy(() -> letters.of(campaign, Occasion.at(NOW).to(UUID.randomUUID())))
                .isInstanceOf(TargetUnknown.class);
    }

    @Test
    void pdf_isSetUpByTheServer() throws Exception {
        assertThat(pdf.of(letters.of(campaign("null"), Occasion.at(NOW))))
                .startsWith("%PDF-1.7".getBytes());
    }

    @Test
    void of_oneLetterToSeveral_namesAndGreetsThemAll_thenWhatIsEnclosed() throws Exception {
        String text = PlainText.of(letters.of(together(), Occasion.at(NOW).in("en")));
        assertThat(text)
                .contains("75007 Paris\n\nMme Odile Brise\nMinistre du vent\n")
                .contains("\nDear Minister of Rain, Dear Minister of Wind,\n")
                .contains("\nEnclosures:\nReport, 12 pages\nMap\n")
                .doesNotContain("Copy to");
    }

    @Test
    void of_letterThatSaysHowNamesWereVerified_tellsNumbersTextAndTime() throws Exception {
        Campaign campaign = together();
        String sha256 = revisions.inForce(campaign).sha256();
        assertThat(PlainText.of(letters.of(campaign, Occasion.at(NOW).in("en"))))
                .endsWith(
                        """

                        Names confirmed by e-mail: 0; attested by the organisation: 0.
                        SHA-256 of the text: %s.
                        2015-06-09 22:30 UTC
                        """
                                .formatted(sha256));
    }

    private Campaign together() throws Exception {
        office(minister, "Ministre de la pluie", "M.", "Anselme Tiercelin", "fr", "Rain");
        office(colleague, "Ministre du vent", "Mme", "Odile Brise", "en", "Wind");
        return begin(
                """
                {"slug": "weather", "kind": "OPEN_LETTER", "title": "Weather", "language": "en",
                 "letter": {"place": "Paris", "subject": "Of weather", "body": "Some words.",
                            "collective": true, "enclosures": " Report, 12 pages \\r\\n\\n Map",
                            "namesVerified": true},
                 "targets": [{"official": "%s", "as": "TO"}, {"official": "%s", "as": "TO"}]}"""
                        .formatted(minister, colleague));
    }

    @Test
    void of_urgentAction_tellsEverybodyButTheAddresseeWhomToWriteTo() throws Exception {
        office(minister, "Ministre de la pluie", "M.", "Anselme Tiercelin", "en");
        insert(
                "update office set emails = 'rain@gov.invalid' where title = 'Ministre de la pluie'");
        insert("update official set emails = 'private@home.invalid' where id = ?1", minister);
        Campaign campaign =
                begin(
                        """
                        {"slug": "storm", "kind": "URGENT_ACTION", "title": "Storm", "language": "en",
                         "closesAt": "2027-01-12T00:00:00Z",
                         "letter": {"subject": "Of storms", "body": "Some words.",
                                    "demands": "Open the dykes.\\n2. Warn the villages."},
                         "targets": [{"official": "%s", "as": "TO"}]}"""
                                .formatted(minister));
        String published = PlainText.of(letters.of(campaign, Occasion.at(NOW)));
        assertThat(published)
                .contains("\nWhat we ask\n\n1. Open the dykes.\n2. Warn the villages.\n")
                .contains(
                        """

                        Please write before January 12, 2027 to

                        M. Anselme Tiercelin
                        Ministre de la pluie
                        Gouvernement
                        1 rue des Saules
                        75007 Paris
                        rain@gov.invalid
                        Salutation: Dear Minister,
                        """)
                .doesNotContain("private@home");
        Occasion toHim = Occasion.at(NOW).to(campaign.targets().getFirst().id());
        assertThat(PlainText.of(letters.of(campaign, toHim)))
                .contains("2. Warn the villages.")
                .doesNotContain("Please write");
    }

    @Test
    void of_statementOfAnotherOrganisation_keepsItsSourceInEveryLanguage() throws Exception {
        Campaign campaign =
                begin(
                        """
                        {"slug": "flood", "kind": "STATEMENT", "title": "Flood", "language": "en",
                         "contacts": ["press@paper.invalid"],
                         "letter": {"place": "Paris", "body": "Words.", "notesToEditors": "A note.",
                                    "pressContact": "Odile Brise\\n+33 1 00 00 00 00",
                                    "source": {"name": "House of Rain", "copyright": "© 2015 Rain",
                                               "url": "https://rain.invalid/17"}},
                         "translations": {"fr": {"title": "Crue", "letter": {"body": "Des mots.",
                                                 "notesToEditors": "Une note."}}}}""");
        assertThat(PlainText.of(letters.of(campaign, Occasion.at(NOW).in("fr"))))
                .endsWith(
                        """
                        Crue

                        Paris, le 9 juin 2015 – Des mots.

                        ###

                        Notes aux rédactions

                        Une note.

                        Contact presse

                        Odile Brise
                        +33 1 00 00 00 00

                        Source : House of Rain
                        https://rain.invalid/17
                        © 2015 Rain
                        """);
    }

    private Campaign begin(String form) throws Exception {
        return drafts.begin(json.readValue(form, CampaignForm.class), account(), NOW);
    }

    private Campaign campaign(String salutation) throws Exception {
        office(minister, "Ministre de la pluie", "M.", "Anselme Tiercelin", "fr");
        office(colleague, "Ministre du vent", "Mme", "Odile Brise", "en");
        String form =
                """
                {"slug": "rain", "kind": "OPEN_LETTER", "title": "Rain", "language": "en",
                 "letter": {"place": "Paris", "subjectLabel": "Object", "subject": "Of rains",
                            "salutation": %s, "body": "Some words.", "closing": "Sincerely,"},
                 "translations": {"fr": {"title": "Pluie",
                                         "letter": {"subject": "Des pluies", "body": "Des mots."}}},
                 "leadSignatories": [{"name": "Solène Kermadec-Vogt", "title": "Director"}],
                 "targets": [{"official": "%s", "as": "TO"}, {"official": "%s", "as": "CC"}]}"""
                        .formatted(salutation, minister, colleague);
        return begin(form);
    }

    private void office(UUID official, String title, String honorific, String name, String lang) {
        office(official, title, honorific, name, lang, "");
    }

    private void office(
            UUID official,
            String title,
            String honorific,
            String name,
            String lang,
            String portfolio) {
        UUID office = UUID.randomUUID();
        insert(
                "insert into office (id, folded, title, institution, country, emails, postal_address)"
                        + " values (?1, cast(?1 as varchar), ?2, 'Gouvernement', 'FR', '', ?3)",
                office,
                title,
                "1 rue des Saules\n75007 Paris");
        insert(
                "insert into official (id, office_id, name, honorific, language, emails, salutations)"
                        + " values (?1, ?2, ?3, ?4, ?5, '', ?6)",
                official,
                office,
                name,
                honorific,
                lang,
                "{\"en\": \"Dear Minister%s,\", \"fr\": \"Monsieur le Ministre,\"}"
                        .formatted(portfolio.isEmpty() ? "" : " of " + portfolio));
    }

    private UUID account() {
        UUID id = UUID.randomUUID();
        insert(
                "insert into account (id, email, name, generation, active, created_at)"
                        + " values (?1, ?2, 'Somebody', 0, true, current_timestamp)",
                id,
                id + "@tests.invalid");
        return id;
    }

    private void insert(String sql, Object... values) {
        var query = database.createNativeQuery(sql);
        List<Object> all = List.of(values);
        for (int i = 0; i < all.size(); i++) {
            query.setParameter(i + 1, all.get(i));
        }
        query.executeUpdate();
    }
}
