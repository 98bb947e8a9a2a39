package org.undersigned.signature.form;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.Mailbox;
import org.undersigned.testsupport.OpenAppeal;
import org.undersigned.testsupport.Signer;

/** The way of one signature, from the page to its withdrawal. */
@QuarkusTest
@Installation
class WaySignedTest {

    GreenMail server;

    @Test
    void sign_confirm_withdraw_fromMailToMail() {
        OpenAppeal appeal = OpenAppeal.begin();
        given().get(appeal.page()).then().statusCode(200).body(containsString("Let the lake be"));

        Signer wanjiru = Signer.called("Wanjirũ wa Kĩmani").with("country", "KE");
        String confirm = wanjiru.linkToConfirm(appeal, server);
        given().get(confirm).then().statusCode(200).body(containsString("Wanjirũ wa Kĩmani"));
        names(appeal).body(not(containsString("Wanjirũ")));

        String own = post(confirm).extract().header("Location");
        given().get(own).then().statusCode(200).body(containsString("Thank you"));
        names(appeal).body(containsString("Wanjirũ wa Kĩmani"));
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> countIs(appeal, 1));

        String manage = Mailbox.of(server).linkSentTo(wanjiru.email(), "/signature/");
        post(manage + "/withdraw");
        given().get(manage).then().statusCode(200).body(containsString("withdrawn"));
        names(appeal).body(not(containsString("Wanjirũ")));
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> countIs(appeal, 0));
    }

    private static ValidatableResponse post(String path) {
        return given().redirects().follow(false).post(path).then().statusCode(303);
    }

    private static void countIs(OpenAppeal appeal, int number) {
        given().get(appeal.page() + "/tally.json")
                .then()
                .body(containsString("\"confirmed\":" + number));
    }

    private static ValidatableResponse names(OpenAppeal appeal) {
        return given().get(appeal.page() + "/signatories").then().statusCode(200);
    }
}
