package org.undersigned.signature.form;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.account.Role;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.Mailbox;
import org.undersigned.testsupport.OpenAppeal;
import org.undersigned.testsupport.Signer;
import org.undersigned.testsupport.Staff;

/** Which addresses can sign, and which are one mailbox (signing.md B). */
@QuarkusTest
@Installation
class MailboxesTest {

    GreenMail server;

    private final OpenAppeal appeal = OpenAppeal.begin();

    /** An international domain has an ASCII form; where mail servers know it, it is the same. */
    @ParameterizedTest
    @CsvSource({
        "%s+lake@example.invalid, %s+lake@example.invalid",
        "%s@bücher.invalid, %s@xn--bcher-kva.invalid",
        "  %s@EXAMPLE.Invalid , %s@example.invalid",
        "Jörg.%s@example.invalid, Jörg.%s@example.invalid"
    })
    void sign_fromAnyAddress_isAnsweredThere(String typed, String reached) {
        String who = UUID.randomUUID().toString();
        Signer signer = Signer.called("Ann Roth").with("email", typed.formatted(who));

        signer.signs(appeal).then().statusCode(303);

        assertThat(Mailbox.of(server).linkSentTo(reached.formatted(who), "/confirm/")).isNotEmpty();
    }

    @Test
    void sign_withTheLongestAddress_isAccepted_andNotOneLonger() {
        String longest = "a".repeat(64) + "@" + ("b".repeat(61) + ".").repeat(3) + "com";

        assertThat(longest).hasSize(254);
        Signer.called("Ann").with("email", longest).signs(appeal).then().statusCode(303);
        Signer.called("Ann")
                .with("email", longest.replace(".com", ".comm"))
                .signs(appeal)
                .then()
                .statusCode(422)
                .body(containsString("id=\"email-error\""));
    }

    @Test
    void sign_withTheSameMailboxWrittenOtherwise_isTheSameSigner_writtenToAsTyped() {
        Signer bob = Signer.called("Bob Jones").with("audience", "PUBLIC");
        bob.with("email", "bob.jones+petitions@googlemail.com").signsAndConfirms(appeal, server);

        String link = bob.with("email", "BobJones@gmail.com").linkToConfirm(appeal, server);

        given().get(link).then().statusCode(200).body(containsString("You have signed already"));
        given().redirects().follow(false).post(link).then().statusCode(303);
        Staff.with(Role.COORDINATOR)
                .api()
                .get("/api/v1/campaigns/" + appeal.slug() + "/signatures?state=CONFIRMED")
                .then()
                .body(containsString("\"total\":1"));
    }
}
