package org.undersigned.intake.proof;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.account.Role;
import org.undersigned.letter.SampleLetters;
import org.undersigned.letter.docx.DocxLetter;
import org.undersigned.testsupport.Desk;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.Staff;

@QuarkusTest
@Installation
@Timeout(300)
class IntakeDeskTest {

    private static final String BRING = "/desk/campaigns/new/original";

    private static final String TEXT =
            """
            Northport, 18 May 2015

            The Minister of Roads

            Subject: The salt road

            Dear Minister,

            Please open the salt road before the snow comes, because three villages depend on it.

            Sincerely,

            Hélène Marchand
            Director

            Copy to: %s, Minister of Bridges

            P.S. A map follows.
            """;

    Staff dora;
    Desk desk;
    String official;
    String officialId;

    @BeforeEach
    void signIn() {
        dora = Staff.with(Role.DRAFTER);
        desk = Desk.of(dora);
        official = "Runa " + UUID.randomUUID();
        officialId =
                dora.api()
                        .body(
                                """
                                {"name": "%s", "honorific": "Ms", "language": "en",
                                 "office": {"title": "Minister of Bridges %s", "institution": "Government"}}"""
                                        .formatted(official, UUID.randomUUID()))
                        .post("/api/v1/officials")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    @Test
    void text_pasted_isShownBesideItsFields() {
        paste(TEXT.formatted(official))
                .statusCode(200)
                .body(
                        allOf(
                                containsString("value=\"The salt road\""),
                                containsString("value=\"2015-05-18\""),
                                containsString("value=\"Dear Minister,\""),
                                containsString("value=\"Hélène Marchand\""),
                                containsString("P.S. A map follows."),
                                containsString("Not placed"),
                                containsString(
                                        "name=\"copy\" value=\"" + officialId + "\" checked")));
    }

    @Test
    void draft_whereSomethingHasNoPlace_isRefusedWithEverythingKept() {
        Map<String, Object> form = form(TEXT.formatted(official));
        send(form)
                .statusCode(422)
                .body(
                        allOf(
                                containsString("Something has no place in the campaign yet."),
                                containsString(
                                        "Nobody in the directory is chosen for “The Minister of Roads”."),
                                containsString("Please open the salt road"),
                                containsString("value=\"Hélène Marchand\""),
                                containsString("The original"),
                                containsString("<dt dir=\"auto\">Copy to:</dt>")));
    }

    @Test
    void draft_leavingOutWhatHasNoPlace_isACampaignWithItsCopy() {
        Map<String, Object> form = form(TEXT.formatted(official));
        form.put("leaveOut", "on");
        form.put("slug", "salt-" + UUID.randomUUID());
        String location = send(form).statusCode(303).extract().header("Location");
        String slug = location.replaceAll(".*/campaigns/([^/]+)/.*", "$1");
        var campaign = dora.api().get("/api/v1/campaigns/" + slug).then().statusCode(200).extract();
        assertThat((String) campaign.path("title")).isEqualTo("The salt road");
        assertThat((String) campaign.path("kind")).isEqualTo("OPEN_LETTER");
        assertThat((String) campaign.path("language")).isEqualTo("en");
        assertThat((String) campaign.path("letter.place")).isEqualTo("Northport");
        assertThat((String) campaign.path("letter.date")).isEqualTo("2015-05-18");
        assertThat((String) campaign.path("letter.salutation")).isEqualTo("Dear Minister,");
        assertThat((String) campaign.path("letter.body")).startsWith("Please open").endsWith("it.");
        assertThat((String) campaign.path("letter.closing")).isEqualTo("Sincerely,");
        assertThat((List<String>) campaign.path("leadSignatories.name"))
                .containsExactly("Hélène Marchand");
        assertThat((List<String>) campaign.path("targets.as")).containsExactly("CC");
        assertThat((List<String>) campaign.path("targets.line"))
                .containsExactly(official + ", Minister of Bridges");
    }

    @Test
    void cosigners_ofACoordinator_areAddedInTheirOrder() {
        Staff cora = Staff.with(Role.DRAFTER, Role.COORDINATOR);
        desk = Desk.of(cora);
        Map<String, Object> form =
                form(
                        "# Hear her\n\nPlease hear her.\n\nSincerely,\n\n"
                                + "Aigul Sarsen, lawyer, Kazakhstan\nMovement \"Kanat\", Kazakhstan\n");
        form.put("attestation.how", "By e-mail");
        form.put("slug", "hear-" + UUID.randomUUID());
        send(form).statusCode(303);
        var list =
                cora.api()
                        .get("/api/v1/campaigns/" + form.get("slug") + "/signatories")
                        .then()
                        .extract();
        assertThat((List<String>) list.path("items.name"))
                .containsExactly("Aigul Sarsen", "Movement \"Kanat\"");
        assertThat((List<String>) list.path("items.country")).containsExactly("KZ", "KZ");
        assertThat((List<String>) list.path("items.kind"))
                .containsExactly("PERSON", "ORGANISATION");
    }

    @Test
    void cosigners_ofADrafter_areNotAddedAndNotLostSilently() {
        Map<String, Object> form =
                form(
                        "# Hear her\n\nPlease hear her.\n\nSincerely,\n\n"
                                + "Aigul Sarsen, lawyer, Kazakhstan\nMovement \"Kanat\", Kazakhstan\n");
        send(form).statusCode(422).body(containsString("Only a coordinator adds co-signers."));
    }

    @Test
    void cosigners_withALineThatCannotBe_areToldByLine() {
        desk = Desk.of(Staff.with(Role.DRAFTER, Role.COORDINATOR));
        Map<String, Object> form = form("Dear Minister,\n\nPlease.\n");
        form.put("kind", "PETITION");
        form.put("title", "Please");
        form.put("signatories", "kind,name,country\nPERSON,Ana,Atlantis\n");
        send(form).statusCode(422).body(containsString("Line 2: country: No country is called"));
    }

    @Test
    void wordFile_ofOurOwn_isUnderstood() {
        upload("letter.docx", DocxLetter.of(SampleLetters.openLetter()))
                .statusCode(200)
                .body(
                        allOf(
                                containsString(
                                        "value=\"Open letter on the extradition of Temir Orynbai\""),
                                containsString("value=\"Hélène Marchand\""),
                                containsString("Mme Christiane Taubira, Minister of Justice")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\u00D0\u00CF\u0011\u00E0old | save it as .docx without a password",
                "%PDF-1.7 | This is a PDF.",
                "{\\rtf1 | This is an RTF file.",
                "\u0089PNG picture | This is a picture.",
                "GIF89a | This is a picture.",
                "PK\u0003\u0004nothing | This is not a Word document.",
                "\u00FF\u00FEa | This is not a text",
                "Gr\u00FC\u00DFe | save the text as UTF-8",
            })
    void file_thatIsNoLetter_isRefusedWithWhatToDo(String content, String words) {
        String expected = words;
        byte[] file = content.getBytes(StandardCharsets.ISO_8859_1);
        if (content.startsWith("\u00FF")) {
            file = new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) 0xD8};
        }
        upload("letter.docx", file).statusCode(422).body(containsString(expected));
    }

    @Test
    void file_tooLarge_isRefused() {
        upload("a.txt", new byte[(5 << 20) + 1])
                .statusCode(422)
                .body(containsString("larger than 5,120 KB"));
    }

    @Test
    void file_ofFiveMegabytesOfText_isRefusedWithItsLimit() {
        byte[] text = "word ".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
        upload("a.txt", text).statusCode(422).body(containsString("500,000 characters"));
    }

    @Test
    void longestText_comesBackAndBecomesADraft() {
        String body = "слово ".repeat(80_000).strip();
        Map<String, Object> form = form("Dear Minister,\n\n" + body);
        form.put("title", "Long");
        form.put("slug", "long-" + UUID.randomUUID());
        send(form).statusCode(303);
    }

    @Test
    void text_forACampaignThatIsThere_replacesItsWordsOnly() {
        String slug = "there-" + UUID.randomUUID();
        dora.api()
                .body(
                        """
                        {"slug": "%s", "kind": "OPEN_LETTER", "title": "Before", "language": "en",
                         "letter": {"place": "Lipa", "subject": "Before", "body": "Before."},
                         "targets": [{"official": "%s"}]}"""
                                .formatted(slug, officialId))
                .post("/api/v1/campaigns")
                .then()
                .statusCode(201);
        String text = "/desk/campaigns/" + slug + "/text";
        String seen = desk.hidden(text, "seen");
        desk.open(text).body(containsString(BRING + "?into=" + slug + "&amp;seen=" + seen));
        desk.open(BRING + "?into=" + slug + "&seen=" + seen).statusCode(200);
        String page =
                multipart(Map.of("text", TEXT, "into", slug, "seen", seen), BRING)
                        .statusCode(200)
                        .extract()
                        .asString();
        multipart(PageForm.fields(page, text), text).statusCode(303);
        var campaign = dora.api().get("/api/v1/campaigns/" + slug).then().extract();
        assertThat((String) campaign.path("title")).isEqualTo("The salt road");
        assertThat((String) campaign.path("letter.body")).startsWith("Please open");
        assertThat((String) campaign.path("letter.place")).isEqualTo("Lipa");
        desk.open(BRING + "?into=nowhere").statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n "})
    void nothing_isSaid(String text) {
        paste(text)
                .statusCode(422)
                .body(containsString("Please choose a file, or paste a text below."));
    }

    @Test
    void scripts_areShownAsWords() {
        paste(
                        "Subject: <script>alert(1)</script>\n\nDear Minister,\n\n<img src=x onerror=alert(1)>\n")
                .statusCode(200)
                .body(not(containsString("<script>alert")))
                .body(not(containsString("<img src=x")))
                .body(containsString("&lt;img src=x onerror=alert(1)&gt;"));
    }

    @Test
    void page_ofSomebodyElse_isNotForThem() {
        Desk rex = Desk.of(Staff.with(Role.REVIEWER));
        rex.open(BRING).statusCode(403);
        desk.open("/desk/campaigns/new").body(containsString(BRING));
    }

    private ValidatableResponse paste(String text) {
        return multipart(Map.of("text", text), BRING);
    }

    private ValidatableResponse upload(String name, byte[] file) {
        return given().redirects()
                .follow(false)
                .cookie("desk", desk.cookie())
                .accept("text/html")
                .multiPart("token", desk.token())
                .multiPart("file", name, file)
                .post(BRING)
                .then();
    }

    private ValidatableResponse send(Map<String, Object> form) {
        return multipart(form, BRING + "/draft");
    }

    private ValidatableResponse multipart(Map<String, ?> fields, String path) {
        var request =
                given().redirects()
                        .follow(false)
                        .cookie("desk", desk.cookie())
                        .accept("text/html")
                        .multiPart("token", desk.token());
        for (Map.Entry<String, ?> field : fields.entrySet()) {
            List<?> values =
                    field.getValue() instanceof List<?> many ? many : List.of(field.getValue());
            for (Object value : values) {
                request.multiPart(
                        new MultiPartSpecBuilder(value.toString())
                                .controlName(field.getKey())
                                .charset(StandardCharsets.UTF_8)
                                .mimeType("text/plain")
                                .build());
            }
        }
        return request.post(path).then();
    }

    /** The fields of the proof as a browser would send them. */
    private Map<String, Object> form(String text) {
        String page = paste(text).statusCode(200).extract().asString();
        Map<String, Object> fields = new LinkedHashMap<>();
        for (var form : PageForm.fields(page, BRING + "/draft").entrySet()) {
            fields.put(form.getKey(), new ArrayList<>(form.getValue()));
        }
        fields.remove("token");
        return fields;
    }
}
