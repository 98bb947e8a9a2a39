package org.undersigned.signature.confirmation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.undersigned.account.Role;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.Mailbox;
import org.undersigned.testsupport.OpenAppeal;
import org.undersigned.testsupport.Signer;
import org.undersigned.testsupport.Staff;

/** What becomes of those who signed when the text comes to mean something else (A3). */
@QuarkusTest
@Installation
class RenewalTest {

    private static final String NEW_BODY = "We ask you to drain the lake.";

    @Inject Renewal renewal;

    GreenMail server;

    private final OpenAppeal appeal = OpenAppeal.begin();

    @Test
    void change_thatIsMaterial_asksAgainWhoCanBeAsked() throws Exception {
        Signer ilse = Signer.called("Ilse Marsh").with("updates", "on");
        Signer otto = Signer.called("Otto Reed");
        signsAndHasTheLink(ilse);
        signsAndHasTheLink(otto);

        appeal.rewrite(NEW_BODY, true);
        assertThat(letter()).doesNotContain("Ilse Marsh", "Otto Reed");
        page().body(containsString("2 signatures were given for an earlier text."));

        renewal.askAll();
        String link = Mailbox.of(server).linkSentTo(ilse.email(), "/signature/");
        assertThat(Mailbox.of(server).onlyMailTo(ilse.email()).getSubject())
                .isEqualTo("The text you signed has changed");
        renewal.askAll();

        given().get(link).then().statusCode(200).body(containsString(NEW_BODY));
        agree(link, 2).body(containsString("You have signed the present text."));
        assertThat(letter()).contains("Ilse Marsh").doesNotContain("Otto Reed");
        page().body(containsString("1 signature was given for an earlier text."));
        assertThat(confirmed()).isEqualTo(2);
        assertThat(Mailbox.of(server).mailsTo(ilse.email())).hasSize(1);
        assertThat(Mailbox.of(server).mailsTo(otto.email())).isEmpty();
    }

    @Test
    void change_thatMeansTheSame_asksNobody() {
        Signer ilse = Signer.called("Ilse Marsh").with("updates", "on");
        String link = signsAndHasTheLink(ilse);
        appeal.rewrite("We ask you to let it be, please.", false);
        renewal.askAll();
        assertThat(letter()).contains("Ilse Marsh");
        given().get(link).then().body(not(containsString("The text has changed")));
        assertThat(Mailbox.of(server).mailsTo(ilse.email())).isEmpty();
    }

    @Test
    void agree_toATextThatIsNoLongerInForce_showsThePresentOne() {
        String link = signsAndHasTheLink(Signer.called("Otto Reed"));
        appeal.rewrite("We ask you to drain it.", true);
        appeal.rewrite(NEW_BODY, true);
        agree(link, 2)
                .body(containsString(NEW_BODY))
                .body(not(containsString("You have signed the present text.")));
        assertThat(letter()).doesNotContain("Otto Reed");
        agree(link, 3);
        assertThat(letter()).contains("Otto Reed");
    }

    /** Signs, and waits for the mail with the link, so that none comes later. */
    private String signsAndHasTheLink(Signer signer) {
        signer.signsAndConfirms(appeal, server);
        String link = Mailbox.of(server).linkSentTo(signer.email(), "/signature/");
        Mailbox.of(server).clear();
        return link;
    }

    private ValidatableResponse agree(String link, int revision) {
        return given().formParam("revision", revision)
                .redirects()
                .follow(false)
                .post(link + "/agree")
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .transform(given()::get)
                .then();
    }

    private ValidatableResponse page() {
        return given().get(appeal.page()).then().statusCode(200);
    }

    private String letter() {
        return given().get(appeal.page() + "/letter.txt").asString();
    }

    private int confirmed() {
        return Staff.with(Role.COORDINATOR)
                .api()
                .get("/api/v1/campaigns/" + appeal.slug() + "/signatures?state=CONFIRMED")
                .path("total");
    }
}
