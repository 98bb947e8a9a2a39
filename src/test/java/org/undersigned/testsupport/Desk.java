package org.undersigned.testsupport;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The desk as a browser without JavaScript shows it to somebody who signed in. */
public record Desk(String cookie, String token) {

    /** Signs in. */
    public static Desk of(Staff staff) {
        String cookie = staff.cookie();
        return new Desk(cookie, Staff.formToken(cookie));
    }

    /** Opens a page that must be there. */
    public ValidatableResponse open(String path) {
        return given().cookie("desk", cookie)
                .accept("text/html")
                .urlEncodingEnabled(false)
                .get(path)
                .then();
    }

    /** What a hidden field of a page holds. */
    public String hidden(String path, String name) {
        String page = open(path).statusCode(200).extract().asString();
        Matcher value = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        if (!value.find()) {
            throw new AssertionError("No " + name + " in\n" + page);
        }
        return value.group(1);
    }

    /** Sends a form, without following to the next page. */
    public Response send(String path, Map<String, String> fields) {
        RequestSpecification request =
                given().redirects()
                        .follow(false)
                        .cookie("desk", cookie)
                        .accept("text/html")
                        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                        .formParam("token", token);
        fields.forEach(request::formParam);
        return request.post(path);
    }
}
