package org.undersigned.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.account.Role;
import org.undersigned.testsupport.Appeal;
import org.undersigned.testsupport.Desk;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.ServerLog;
import org.undersigned.testsupport.Staff;

/** What staff could send by mistake, or be sent: the desk answers in words and logs no trace. */
@QuarkusTest
@Installation
class BadInputTest {

    private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg'>";

    private ServerLog log;

    @BeforeEach
    void listen() {
        log = new ServerLog();
    }

    @AfterEach
    void nothingWasLogged() {
        log.close();
        assertThat(log.lines()).isEmpty();
    }

    @Test
    void text_ofFiveMegabytes_isRefusedWithAPage() {
        Appeal appeal = Appeal.draft("PETITION");
        save(appeal, "a".repeat(5_000_000))
                .statusCode(413)
                .body(containsString("<h1>Too large</h1>"));
    }

    @Test
    void text_longerThanABook_isRefusedWithItsLimit() {
        Appeal appeal = Appeal.draft("PETITION");
        save(appeal, "word ".repeat(120_000)).statusCode(422).body(containsString("500,000 fit"));
    }

    @Test
    void text_withMarkupOfItsOwn_isShownAsWords() {
        Appeal appeal = Appeal.draft("PETITION");
        save(appeal, "<script>alert(1)</script>\n\n<img src=x onerror=alert(1)>").statusCode(303);
        String at = "/desk/campaigns/" + appeal.slug();
        for (String page : new String[] {"/text", "/preview", "/review"}) {
            Desk.of(appeal.drafter())
                    .open(at + page)
                    .statusCode(200)
                    .body(not(containsString("<script>alert")))
                    .body(not(containsString("<img src=x")))
                    .body(containsString("&lt;script&gt;"));
        }
    }

    @ParameterizedTest
    @CsvSource({"20000, 2", "40, 4000", "2000, 20"})
    void table_ofAnySize_isPrinted(int rows, int columns) {
        Appeal appeal = Appeal.draft("PETITION");
        String row = "|" + "a|".repeat(columns) + "\n";
        String rule = "|" + "-|".repeat(columns) + "\n";
        save(appeal, row + rule + row.repeat(rows)).statusCode(303);
        String at = "/desk/campaigns/" + appeal.slug();
        Desk desk = Desk.of(appeal.drafter());
        desk.open(at + "/preview").statusCode(200);
        desk.open(at + "/letter.pdf").statusCode(200).contentType("application/pdf");
        desk.open(at + "/letter.docx").statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                SVG + "<script>alert(1)</script></svg>|the element script",
                SVG + "<image href='https://evil.invalid/x.png'/></svg>|the element image",
                SVG + "<use href='https://evil.invalid/x.svg#a'/></svg>|the attribute href",
                SVG + "<style>@import 'https://evil.invalid/x.css'</style></svg>|loads something",
                SVG + "<line x2='9' stroke-dasharray='1e-9'/></svg>|dashes",
                "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><svg>&a;</svg>|DOCTYPE",
                "<html><body>logo</body></html>|PNG or SVG",
                "GIF89a|PNG or SVG",
                "%PDF-1.7|PNG or SVG",
            })
    void logo_thatIsNoPictureOrMore_isRefusedInWords(String file, String words) {
        logo(file.getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body(containsString(words))
                .body(containsString("value=\"Kept Name\""));
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 5_000})
    void logo_ofNestedGroups_isRefusedInWords(int depth) {
        String svg = SVG + "<g>".repeat(depth) + "</g>".repeat(depth) + "</svg>";
        logo(svg.getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body(containsString("value=\"Kept Name\""));
    }

    @Test
    void logo_thatUnpacksToGigabytes_isRefusedUnopened() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_ARGB), "png", png);
        byte[] bomb = png.toByteArray();
        ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
        logo(bomb).statusCode(422).body(containsString("3000 by 3000"));
        logo(Arrays.copyOf(png.toByteArray(), 40)).statusCode(422).body(containsString("damaged"));
    }

    @Test
    void wordFile_thatUnpacksToGigabytes_isRefusedInWords() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                zip.write(nothing);
            }
        }
        Desk desk = Desk.of(Staff.with(Role.DRAFTER));
        given().cookie("desk", desk.cookie())
                .accept("text/html")
                .multiPart("token", desk.token())
                .multiPart("file", "letter.docx", file.toByteArray())
                .post("/desk/campaigns/new/original")
                .then()
                .statusCode(422)
                .body(containsString("larger than any letter"));
    }

    private static ValidatableResponse save(Appeal appeal, String body) {
        Desk desk = Desk.of(appeal.drafter());
        String page = "/desk/campaigns/" + appeal.slug() + "/text";
        return desk.send(
                        page,
                        Map.of(
                                "seen",
                                desk.hidden(page, "seen"),
                                "title",
                                "Let her stay",
                                "letter.body",
                                body))
                .then();
    }

    private static ValidatableResponse logo(byte[] file) {
        Desk desk = Desk.of(Staff.with(Role.ADMIN));
        return given().cookie("desk", desk.cookie())
                .accept("text/html")
                .multiPart("token", desk.token())
                .multiPart("name", "Kept Name")
                .multiPart("language", "en")
                .multiPart("logo", "logo.png", file, "image/png")
                .post("/desk/organisation")
                .then();
    }
}
