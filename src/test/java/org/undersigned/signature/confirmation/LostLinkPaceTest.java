package org.undersigned.signature.confirmation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.Mailbox;
import org.undersigned.testsupport.OpenAppeal;

/** Whoever asks for the links of many strangers fills their mailboxes slowly. */
@QuarkusTest
@Installation
class LostLinkPaceTest {

    GreenMail server;

    @Test
    void ask_forManyAddressesFromOneClient_delaysTheMailsAndTellsNobody() throws Exception {
        OpenAppeal appeal =
                OpenAppeal.begin(
                        json ->
                                json.putObject("limits")
                                        .put("burst", "2/1h")
                                        .put("sustained", "2/1h"));
        List<String> strangers =
                List.of("pace-1@home.invalid", "pace-2@home.invalid", "pace-3@home.invalid");

        for (String stranger : strangers) {
            given().redirects()
                    .follow(false)
                    .formParam("email", stranger)
                    .post(appeal.page() + "/lost-link")
                    .then()
                    .statusCode(303);
        }

        Mailbox.of(server).onlyMailTo(strangers.get(0));
        Mailbox.of(server).onlyMailTo(strangers.get(1));
        Thread.sleep(3_000);
        assertThat(Mailbox.of(server).mailsTo(strangers.get(2))).isEmpty();
    }
}
