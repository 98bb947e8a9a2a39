package org.undersigned.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.OpenAppeal;
import org.undersigned.testsupport.ServerLog;
import org.undersigned.testsupport.Signatories;
import org.undersigned.testsupport.Signer;

/**
 * What anybody could send to the form of an appeal: it answers, logs no trace, and serves others.
 */
@QuarkusTest
@Installation
class BadFormTest {

    private static final String URLENCODED = "application/x-www-form-urlencoded";
    private static final String ANN = "name=Ann+Roth&email=ann%40example.invalid";
    private static final int MEGABYTES = 10 << 20;
    private static final int SLOW = 450;

    private final OpenAppeal appeal = OpenAppeal.begin();
    private final String form = appeal.page() + "/signatures";
    private ServerLog log;

    @BeforeEach
    void listen() {
        log = new ServerLog();
    }

    @AfterEach
    void othersAreServed_andNothingWasLogged() {
        Signer.called("Sana Ilvari").signs(appeal).then().statusCode(303);
        log.close();
        assertThat(log.lines()).isEmpty();
    }

    private static RequestSpecification by(String type) {
        EncoderConfig asBrowsersDo =
                EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                        .encodeContentTypeAs(type, ContentType.TEXT)
                        .encodeContentTypeAs(type.replaceFirst(";.*", ""), ContentType.TEXT);
        return given().redirects()
                .follow(false)
                .config(RestAssuredConfig.config().encoderConfig(asBrowsersDo))
                .header("Content-Type", type);
    }

    /** Programs ask for HTTP/2 without TLS, and go on in HTTP/1.1. */
    @Test
    void clientThatAsksForHttp2_isServed() throws IOException, InterruptedException {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build()) {
            HttpRequest request =
                    HttpRequest.newBuilder(
                                    URI.create("http://localhost:" + RestAssured.port + form))
                            .header("Content-Type", URLENCODED)
                            .POST(HttpRequest.BodyPublishers.ofString(ANN))
                            .build();
            assertThat(client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode())
                    .isEqualTo(303);
        }
    }

    @Test
    void body_ofTenMegabytes_isRefused() {
        by(URLENCODED)
                .body(ANN + "&comment=" + "a".repeat(MEGABYTES))
                .post(form)
                .then()
                .statusCode(413);
    }

    @Test
    void body_ofTenMegabytesInPieces_isRefused() throws IOException {
        assertThat(answerInPieces(MEGABYTES)).startsWith("HTTP/1.1 413");
    }

    @Test
    void body_ofOneFieldThatIsTooLong_isRefused() {
        by(URLENCODED)
                .body(ANN + "&comment=" + "a".repeat(3 << 20))
                .post(form)
                .then()
                .statusCode(413);
    }

    @ParameterizedTest
    @CsvSource({"800, 303", "10000, 400", "200000, 400"})
    void fields_ofAnyNumber_areTakenOrRefused(int fields, int status) {
        String more =
                IntStream.range(0, fields)
                        .mapToObj(i -> "f" + i + "=" + i)
                        .collect(Collectors.joining("&"));
        by(URLENCODED).body(ANN + "&" + more).post(form).then().statusCode(status);
    }

    @Test
    void field_thatIsRepeated_countsOnce() {
        by(URLENCODED)
                .body(
                        ANN
                                + "&name=Ben&email=ben%40example.invalid&audience=PUBLIC&audience=COUNTED")
                .post(form)
                .then()
                .statusCode(303);
        assertThat(Signatories.ids(appeal)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/json",
                "application/octet-stream",
                "multipart/form-data",
                "nonsense",
            })
    void contentType_thatIsNone_isRefused(String type) {
        int status = by(type).body(ANN).post(form).statusCode();
        assertThat(status).isBetween(400, 422);
        assertThat(Signatories.ids(appeal)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name=%FF%FE%FA&email=ann%40example.invalid",
                "name=%C3%28&email=ann%40example.invalid",
                "name=Ann&email=ann%40%FF.invalid",
                "name=%ED%A0%80&email=ann%40example.invalid",
                "name=%00&email=ann%40example.invalid",
                "name=%zz&email=ann%40example.invalid",
                "name=%&email=%",
                "%FF=%FF&=&&&=",
            })
    void bytes_thatAreNoText_areRefused(String body) {
        int status = by(URLENCODED).body(body).post(form).statusCode();
        assertThat(status).isBetween(400, 422);
        assertThat(Signatories.ids(appeal)).isEmpty();
    }

    @Test
    void charset_thatIsNone_isRefused() throws IOException {
        String head = head(ANN.length()).replace(URLENCODED, URLENCODED + "; charset=nonsense");
        try (Socket socket = begins(head + ANN)) {
            assertThat(firstLine(socket)).startsWith("HTTP/1.1 400");
        }
    }

    @Test
    void client_thatWaitsToBeAskedForTheBody_isAsked() throws IOException {
        String head = head(ANN.length()).replace("Host", "Expect: 100-continue\r\nHost");
        try (Socket socket = begins(head)) {
            assertThat(firstLine(socket)).startsWith("HTTP/1.1 100");
        }
    }

    /** They hold a connection each, and no thread. */
    @Test
    void clients_thatSendSlowly_keepNobodyWaiting() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < SLOW; i++) {
                slow.add(begins(i % 3 == 0 ? "POST " + form + " HT" : head(1000) + "name=A"));
            }
            for (int i = 0; i < 3; i++) {
                Signer.called("Sana Ilvari").signs(appeal).then().statusCode(303);
                given().get(appeal.page()).then().statusCode(200);
            }
            Socket last = slow.getLast();
            last.getOutputStream()
                    .write(
                            ("&" + ANN + "&x=" + "a".repeat(1000))
                                    .getBytes(StandardCharsets.US_ASCII));
            assertThat(firstLine(last)).startsWith("HTTP/1.1 303");
        } finally {
            for (Socket each : slow) {
                each.close();
            }
        }
    }

    private String head(int length) {
        return "POST "
                + form
                + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
                + URLENCODED
                + "\r\nContent-Length: "
                + length
                + "\r\n\r\n";
    }

    private static Socket begins(String request) throws IOException {
        Socket socket = new Socket("localhost", RestAssured.port);
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private String answerInPieces(int length) throws IOException {
        String head =
                "POST "
                        + form
                        + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
                        + URLENCODED
                        + "\r\nTransfer-Encoding: chunked\r\n\r\n";
        String piece = "10000\r\n" + "a".repeat(1 << 16) + "\r\n";
        try (Socket socket = begins(head)) {
            for (int sent = 0; sent < length; sent += 1 << 16) {
                socket.getOutputStream().write(piece.getBytes(StandardCharsets.US_ASCII));
            }
            socket.getOutputStream().write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            return firstLine(socket);
        }
    }

    private static String firstLine(Socket socket) throws IOException {
        socket.setSoTimeout(20_000);
        InputStream in = socket.getInputStream();
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next >= 0 && next != '\r'; next = in.read()) {
            line.append((char) next);
        }
        return line.toString();
    }
}
