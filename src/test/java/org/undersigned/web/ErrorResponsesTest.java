package org.undersigned.web;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.account.Role;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.ServerLog;
import org.undersigned.testsupport.Staff;

@QuarkusTest
@Installation
class ErrorResponsesTest {

    private static final String PROBLEM = "application/problem+json";

    @Test
    void unknownAddress_browser_getsAPage() {
        given().accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .get("/no-such-page")
                .then()
                .statusCode(404)
                .contentType("text/html;charset=UTF-8")
                .body(containsString("<h1>Not found</h1>"));
    }

    @Test
    void unknownAddress_program_getsAProblem() {
        given().accept("application/json")
                .get("/no-such-page")
                .then()
                .statusCode(404)
                .contentType(PROBLEM)
                .body("title", is("Not found"), "status", is(404));
    }

    @Test
    void api_withoutToken_saysSoAsAProblemEvenToABrowser() {
        given().accept("text/html")
                .get("/api/v1/accounts")
                .then()
                .statusCode(401)
                .contentType(PROBLEM)
                .header("WWW-Authenticate", "Bearer")
                .body("title", notNullValue(), "detail", notNullValue());
    }

    @Test
    void idThatIsNone_isNotFound() {
        when().get("/probe/things/17").then().statusCode(404);
    }

    @Test
    void wrongMethod_saysSo() {
        given().accept("application/json")
                .delete("/probe/broken-rule")
                .then()
                .statusCode(405)
                .contentType(PROBLEM);
    }

    @Test
    void brokenRule_isAConflictInItsOwnWords() {
        given().accept("application/json")
                .get("/probe/broken-rule")
                .then()
                .statusCode(409)
                .contentType(PROBLEM)
                .body("detail", is("This was sent already."));
    }

    @Test
    void invalidInput_page_escapesWhatItShows() {
        given().accept("text/html")
                .get("/probe/invalid")
                .then()
                .statusCode(422)
                .body(containsString("&lt;script&gt;"))
                .body(not(containsString("<script>")));
    }

    @Test
    void ownMistake_tellsAReferenceAndNothingElse() {
        given().accept("application/json")
                .get("/probe/secret")
                .then()
                .statusCode(500)
                .contentType(PROBLEM)
                .body(not(containsString("hunter2")))
                .body(not(containsString("Exception")))
                .body("detail", containsString("in its log under "));
    }

    @Test
    void databaseTooBusy_asksToComeBack() {
        when().get("/probe/busy").then().statusCode(503).header("Retry-After", is("5"));
    }

    @Test
    void answerThatTookTooLong_asksToComeBack() {
        when().get("/probe/slow").then().statusCode(503).header("Retry-After", is("5"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"goal\": \"many\"}                    | goal        | whole number",
                "{\"goal\": 1.5}                         | goal        | whole number",
                "{\"published\": \"perhaps\"}            | published   | true or false",
                "{\"colour\": \"GREEN\"}                 | colour      | RED, DARK_BLUE",
                "{\"colour\": 1}                         | colour      | RED, DARK_BLUE",
                "{\"date\": \"31.12.2026\"}              | date        | 2026-12-31",
                "{\"name\": {\"en\": \"x\"}}             | name        | text",
                "{\"parts\": [{}, {\"id\": \"x\"}]}      | parts[1].id | an id",
                "{\"parts\": {}}                         | parts       | a list",
            })
    void json_thatDoesNotFit_namesTheField(String body, String field, String words) {
        json(body)
                .statusCode(422)
                .contentType(PROBLEM)
                .body("errors.field", contains(field))
                .body("errors[0].message", containsString(words))
                .body(not(containsString("java")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"name\": ",
                "{\"name\": \"a\", \"name\": \"b\"}",
                "{} {}",
                "[1, 2]",
                "\"a string\"",
                "{\"name\": \"nul \\u0000\"}",
                "{\"name\": \"half \\ud83d\"}",
                "null",
            })
    void json_thatCannotBeRead_isABadRequest(String body) {
        json(body).statusCode(400).contentType(PROBLEM).body("title", notNullValue());
    }

    @Test
    void json_fieldNobodyKnows_isIgnored() {
        json("{\"name\": \"A\", \"tally\": {}}").statusCode(200).body(is("A"));
    }

    @Test
    void json_empty_isABadRequest() {
        given().accept("application/json")
                .contentType(ContentType.JSON)
                .post("/probe/json")
                .then()
                .statusCode(400)
                .contentType(PROBLEM);
    }

    @Test
    void otherFormat_isRefused() {
        given().accept("application/json")
                .contentType("text/csv")
                .body("a,b")
                .post("/probe/form")
                .then()
                .statusCode(415)
                .contentType(PROBLEM);
    }

    @Test
    void nul_inAnAddressOrForm_isABadRequest() {
        given().urlEncodingEnabled(false).get("/probe/things/%00?q=1").then().statusCode(400);
        given().urlEncodingEnabled(false)
                .contentType("application/x-www-form-urlencoded")
                .body("name=a%00b")
                .post("/probe/form")
                .then()
                .statusCode(400);
    }

    @Test
    void tooLarge_saysSo() {
        json("{\"name\": \"" + "a".repeat(7_000_000) + "\"}")
                .statusCode(413)
                .contentType(PROBLEM)
                .body("detail", containsString("larger than"));
    }

    @Test
    void muchTooLarge_isCutOff() throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            String head =
                    "POST /probe/json HTTP/1.1\r\nHost: a\r\nContent-Length: 700000000\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            byte[] answer = socket.getInputStream().readAllBytes();

            assertThat(new String(answer, StandardCharsets.UTF_8)).startsWith("HTTP/1.1 413 ");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/probe/form, application/x-www-form-urlencoded, name=",
        "/probe/json, application/json, {\"name\": \"",
        "/probe/form, multipart/form-data; boundary=b, file",
        "/desk/campaigns/new/original, multipart/form-data; boundary=b, file",
    })
    void tooLarge_withoutItsLengthSaid_saysSo(String path, String type, String begin)
            throws Exception {
        String file =
                "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.docx\"\r\n\r\n";
        String cookie = Staff.with(Role.DRAFTER).cookie();
        try (ServerLog log = new ServerLog();
                HttpClient client = HttpClient.newHttpClient()) {
            InputStream endless =
                    new SequenceInputStream(
                            new ByteArrayInputStream(
                                    (begin.equals("file") ? file : begin)
                                            .getBytes(StandardCharsets.UTF_8)),
                            new ByteArrayInputStream(
                                    "a".repeat(7_000_000).getBytes(StandardCharsets.UTF_8)));
            HttpResponse<String> answer =
                    client.send(
                            HttpRequest.newBuilder(
                                            URI.create(
                                                    "http://localhost:" + RestAssured.port + path))
                                    .version(HttpClient.Version.HTTP_1_1)
                                    .header("Content-Type", type)
                                    .header("Accept", "application/json")
                                    .header("Cookie", "desk=" + cookie)
                                    .POST(HttpRequest.BodyPublishers.ofInputStream(() -> endless))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            System.err.println(
                    "ANSWER "
                            + path
                            + type
                            + " "
                            + answer.statusCode()
                            + " "
                            + answer.headers().map()
                            + answer.body());
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("larger than");
            assertThat(log.lines()).isEmpty();
        }
    }

    @Test
    void everyAnswer_carriesTheHeaders() {
        for (String path : new String[] {"/login", "/no-such-page", "/assets/undersigned.css"}) {
            when().get(path)
                    .then()
                    .header("Content-Security-Policy", startsWith("default-src 'none';"))
                    .header("Referrer-Policy", "same-origin")
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Cross-Origin-Opener-Policy", "same-origin");
        }
    }

    /** Neither a shared computer nor a search engine keeps what one person saw (signing.md A7). */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk",
                "/login",
                "/password",
                "/api/v1/campaigns",
                "/confirm/none",
                "/signature/none",
                "/invited/none"
            })
    void pagesOfOnePerson_areNeverKept(String path) {
        given().redirects()
                .follow(false)
                .get(path)
                .then()
                .header("Cache-Control", "no-store")
                .header("X-Robots-Tag", startsWith("noindex"));
    }

    private static ValidatableResponse json(String body) {
        return given().accept("application/json")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/probe/json")
                .then();
    }

    @Test
    void refusal_withoutAToken_carriesTheHeadersOfEveryPage() {
        given().get("/api/v1/campaigns")
                .then()
                .statusCode(401)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", startsWith("default-src 'none';"));
    }
}
