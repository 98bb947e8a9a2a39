package org.undersigned.testsupport;

import static io.restassured.RestAssured.given;

import com.icegreen.greenmail.util.GreenMail;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Somebody of the public who fills in the form of an appeal, as a browser would send it. */
public record Signer(Map<String, String> fields) {

    /** Somebody with a mailbox that nobody else has. */
    public static Signer called(String name) {
        return new Signer(
                Map.of("name", name, "email", "s-" + UUID.randomUUID() + "@example.invalid"));
    }

    public Signer with(String field, String value) {
        Map<String, String> more = new LinkedHashMap<>(fields);
        more.put(field, value);
        return new Signer(more);
    }

    public String email() {
        return fields.get("email");
    }

    /** Sends the form, and follows nowhere. */
    public Response signs(OpenAppeal appeal) {
        return given().redirects()
                .follow(false)
                .config(
                        RestAssuredConfig.config()
                                .encoderConfig(
                                        EncoderConfig.encoderConfig()
                                                .defaultContentCharset(StandardCharsets.UTF_8)))
                .contentType(ContentType.URLENC)
                .formParams(fields)
                .post(appeal.page() + "/signatures");
    }

    /** The path of the link that the form's mail brings. */
    public String linkToConfirm(OpenAppeal appeal, GreenMail server) {
        signs(appeal).then().statusCode(303);
        String link = Mailbox.of(server).linkSentTo(email(), "/confirm/");
        Mailbox.of(server).clear();
        return link;
    }

    /** Signs, confirms, and answers the path of the page of the signature. */
    public String signsAndConfirms(OpenAppeal appeal, GreenMail server) {
        String link = linkToConfirm(appeal, server);
        String own =
                given().redirects()
                        .follow(false)
                        .post(link)
                        .then()
                        .statusCode(303)
                        .extract()
                        .header("Location");
        return own.replaceFirst("https?://[^/]+", "").replaceFirst("\\?.*", "");
    }
}
