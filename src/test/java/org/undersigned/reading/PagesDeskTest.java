package org.undersigned.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.account.Role;
import org.undersigned.campaign.CampaignState;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.Staff;

@QuarkusTest
@Installation
class PagesDeskTest {

    private static final String LONG = "We ask you, and everybody who reads this. ".repeat(300);

    private String dora;

    @BeforeEach
    void signIn() {
        dora = Staff.with(Role.DRAFTER).cookie();
    }

    @Test
    void show_isTheLettersPageAsPrinted(@TempDir Path folder) throws Exception {
        Appeal appeal = Appeal.in(CampaignState.DRAFT);
        byte[] pdf =
                desk().get("/desk/campaigns/" + appeal.slug() + "/letter.pdf")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray();
        BufferedImage shown = picture(desk().get(page(appeal, 1)));
        assertThat(shown.getWidth()).isEqualTo(909);
        BufferedImage printed = byPoppler(pdf, folder);
        BufferedImage arabic = picture(desk().get(page(appeal, 1) + "?lang=ar"));
        BufferedImage typed = picture(typing("Something else.").post(page(appeal, 1)));
        assertThat(difference(shown, printed))
                .as("drawn by two programs, which round edges in their own ways")
                .isLessThan(difference(arabic, printed) / 2)
                .isLessThan(difference(typed, printed));
    }

    @Test
    void tryOut_textThatGrowsAndShrinks_saysHowManyPages() {
        Appeal appeal = Appeal.in(CampaignState.DRAFT);
        desk().get(page(appeal, 1)).then().statusCode(200).header("Pages", "1");
        typing(LONG).post(page(appeal, 2)).then().statusCode(200).header("Pages", "4");
        typing("Less.").post(page(appeal, 2)).then().statusCode(404).header("Pages", "1");
        desk().get(page(appeal, 2)).then().statusCode(404).header("Pages", "1");
    }

    @Test
    void show_isNeverKept() {
        Appeal appeal = Appeal.in(CampaignState.DRAFT);
        desk().get(page(appeal, 1))
                .then()
                .statusCode(200)
                .contentType("image/png")
                .header("Cache-Control", containsString("no-store"));
    }

    @Test
    void tryOut_lettersThatNoFontHas_saysWhy() {
        Appeal appeal = Appeal.in(CampaignState.DRAFT);
        typing("This \uD80C\uDC00 is written nowhere else \uDBBF\uDFFD.")
                .accept("image/png, application/problem+json")
                .post(page(appeal, 1))
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("detail", containsString("The letter cannot be made"));
    }

    @Test
    void show_numberThatIsNone_isNotFound() {
        Appeal appeal = Appeal.in(CampaignState.DRAFT);
        for (String wrong : new String[] {"0", "-1", "x", "100000000"}) {
            desk().get("/desk/campaigns/" + appeal.slug() + "/preview/" + wrong + ".png")
                    .then()
                    .statusCode(404);
        }
        desk().get(page(appeal, 1) + "?lang=fr").then().statusCode(422);
    }

    @Test
    void tryOut_withoutTheSessionsToken_isRefused() {
        Appeal appeal = Appeal.in(CampaignState.DRAFT);
        desk().formParam("letter.body", "x").post(page(appeal, 1)).then().statusCode(403);
        given().redirects().follow(false).get(page(appeal, 1)).then().statusCode(303);
    }

    private RequestSpecification desk() {
        return given().cookie("desk", dora);
    }

    private RequestSpecification typing(String body) {
        return desk().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("token", Staff.formToken(dora))
                .formParam("letter.body", body);
    }

    private static String page(Appeal appeal, int number) {
        return "/desk/campaigns/" + appeal.slug() + "/preview/" + number + ".png";
    }

    private static BufferedImage picture(Response answer) throws IOException {
        byte[] png = answer.then().statusCode(200).extract().asByteArray();
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    /** The first page, drawn by another program. */
    private static BufferedImage byPoppler(byte[] pdf, Path folder) throws Exception {
        Path file = Files.write(folder.resolve("letter.pdf"), pdf);
        Path drawn = folder.resolve("page");
        Process poppler =
                new ProcessBuilder(
                                "pdftoppm",
                                "-png",
                                "-singlefile",
                                "-scale-to-x",
                                "909",
                                "-scale-to-y",
                                "1286",
                                file.toString(),
                                drawn.toString())
                        .inheritIO()
                        .start();
        assertThat(poppler.waitFor()).isZero();
        return ImageIO.read(folder.resolve("page.png").toFile());
    }

    /** How far the greys of two pictures are from each other on the average, of 255. */
    private static double difference(BufferedImage one, BufferedImage other) {
        assertThat(other.getHeight()).isEqualTo(one.getHeight());
        long sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                sum += Math.abs((one.getRGB(x, y) & 0xFF) - (other.getRGB(x, y) & 0xFF));
            }
        }
        return (double) sum / one.getWidth() / one.getHeight();
    }
}
