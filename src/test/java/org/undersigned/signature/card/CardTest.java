package org.undersigned.signature.card;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.letter.pdf.PdfLetter;
import org.undersigned.letter.pdf.Poster;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.OpenAppeal;

/** The picture beside a link that is passed on. */
@QuarkusTest
@Installation
class CardTest {

    private static final Path PICTURES = Path.of("target", "pictures");

    @Inject Cards cards;
    @Inject PdfLetter pdf;

    private static BufferedImage picture(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    @ParameterizedTest
    @CsvSource({
        "en, Let the lake of Aven be, '12,345 signatures'",
        "ar, دعوا بحيرة آفن وشأنها كما هي, ١٢٬٣٤٥ توقيعًا",
        "zh, 请让阿文湖保持原样,",
        "de, 'Lassen Sie den See von Aven, an dem seit acht Jahrhunderten Menschen fischen und"
                + " singen, so wie er ist, und genehmigen Sie den Steinbruch nicht', 1 Unterschrift"
    })
    void card_showsTheTitle_inAnyScript(String language, String title, String count)
            throws IOException {
        Poster poster =
                new Poster(
                        Locale.forLanguageTag(language),
                        title,
                        count == null ? "" : count,
                        "Tamarisk Committee");

        byte[] png = cards.of(poster);

        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve("30-card-" + language + ".png"), png);
        BufferedImage card = picture(png);
        assertThat(card.getWidth()).isEqualTo(1200);
        assertThat(card.getHeight()).isEqualTo(630);
        assertThat(inked(card, 60, 420)).as("the title").isGreaterThan(1000);
        assertThat(inked(card, 0, 18)).as("the band").isEqualTo(18 * 1200);
    }

    /** How many pixels between two heights are dark. */
    private static int inked(BufferedImage card, int from, int to) {
        int found = 0;
        for (int y = from; y < to; y++) {
            for (int x = 0; x < card.getWidth(); x++) {
                int green = card.getRGB(x, y) >> 8 & 0xff;
                found += green < 128 ? 1 : 0;
            }
        }
        return found;
    }

    /** Arabic begins at the right, English at the left. */
    @Test
    void card_beginsWhereItsScriptBegins() throws IOException {
        BufferedImage english = card("en", "Lake");
        BufferedImage arabic = card("ar", "بحيرة");

        assertThat(darkBetween(english, 0, 600)).isTrue();
        assertThat(darkBetween(english, 600, 1200)).isFalse();
        assertThat(darkBetween(arabic, 0, 600)).isFalse();
        assertThat(darkBetween(arabic, 600, 1200)).isTrue();
    }

    private BufferedImage card(String language, String title) throws IOException {
        return picture(cards.of(new Poster(Locale.forLanguageTag(language), title, "", "")));
    }

    private static boolean darkBetween(BufferedImage card, int from, int to) {
        return inked(card.getSubimage(from, 60, to - from, 360), 0, 360) > 0;
    }

    /** The longest title there can be is set smaller until it is all there. */
    @Test
    void longTitle_isAllThere() throws IOException {
        String title = "Lake and stone ".repeat(17).strip();
        byte[] file = pdf.of(new Poster(Locale.ENGLISH, title, "", "House"));

        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            String words = new PDFTextStripper().getText(document);
            assertThat(words.replaceAll("\\s+", " ").strip()).isEqualTo(title + " House");
        }
    }

    @Test
    void page_namesItsCard_inTheReadersLanguage() throws IOException {
        OpenAppeal appeal = OpenAppeal.begin();

        given().get(appeal.page() + "?lang=fr")
                .then()
                .body(containsString("og:image\" content=\""))
                .body(containsString(appeal.page() + "/card.png?lang=fr\""))
                .body(containsString("og:title\" content=\"Laissez le lac\""));
        byte[] french = card(appeal, "fr");
        assertThat(picture(french).getWidth()).isEqualTo(1200);
        assertThat(card(appeal, "en")).isNotEqualTo(french);
        assertThat(card(appeal, "tlh")).isEqualTo(card(appeal, "en"));
    }

    private static byte[] card(OpenAppeal appeal, String lang) {
        return given().get(appeal.page() + "/card.png?lang=" + lang)
                .then()
                .statusCode(200)
                .contentType("image/png")
                .header("Cache-Control", equalTo("public, max-age=600"))
                .extract()
                .asByteArray();
    }

    /** A picture in a list of messages would show what its owner must not have looked at. */
    @Test
    void sensitiveCampaign_hasNone() {
        OpenAppeal appeal = OpenAppeal.sensitive();

        given().get(appeal.page() + "/card.png").then().statusCode(404);
        given().get(appeal.page()).then().body(not(containsString("og:")));
    }
}
