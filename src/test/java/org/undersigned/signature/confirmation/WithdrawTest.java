package org.undersigned.signature.confirmation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.undersigned.account.Role;
import org.undersigned.signature.SignatureState;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.Mailbox;
import org.undersigned.testsupport.OpenAppeal;
import org.undersigned.testsupport.Signatories;
import org.undersigned.testsupport.Signer;
import org.undersigned.testsupport.Staff;

/** A signature can be taken back from the link in any mail, at any time (signing.md A5). */
@QuarkusTest
@Installation
class WithdrawTest {

    private static final String NAME = "Sana Ilvari";

    @Inject Renewal renewal;

    GreenMail server;

    private final OpenAppeal appeal = OpenAppeal.begin();
    private final Signer signer =
            Signer.called(NAME).with("audience", "PUBLIC").with("updates", "on");
    private String confirmation;
    private String own;

    /** Each mail that a signer may find in their mailbox. */
    enum Mail {
        CONFIRM,
        MANAGE,
        LOST_LINK,
        NEW_TEXT
    }

    @BeforeEach
    void signs() {
        Mailbox.of(server).clear();
        confirmation = signer.linkToConfirm(appeal, server);
        own =
                given().redirects()
                        .follow(false)
                        .post(confirmation)
                        .header("Location")
                        .replaceFirst("https?://[^/]+", "")
                        .replaceFirst("\\?.*", "");
    }

    @ParameterizedTest
    @EnumSource
    void link_inAnyMail_takesTheSignatureBack(Mail mail) throws Exception {
        String link = linkIn(mail);

        Response page = given().get(link);
        page.then().statusCode(200);
        String button = action(page, "/withdraw");
        given().redirects().follow(false).post(button).then().statusCode(303);

        assertThat(Signatories.states(appeal)).containsExactly(SignatureState.WITHDRAWN);
        assertThat(Signatories.changesOfTheCount(appeal)).isZero();
    }

    private String linkIn(Mail mail) {
        String managed = Mailbox.of(server).linkSentTo(signer.email(), "/signature/");
        Mailbox.of(server).clear();
        return switch (mail) {
            case CONFIRM -> confirmation;
            case MANAGE -> managed;
            case LOST_LINK -> {
                given().redirects()
                        .follow(false)
                        .formParam("email", signer.email())
                        .post(appeal.page() + "/lost-link")
                        .then()
                        .statusCode(303);
                yield Mailbox.of(server).linkSentTo(signer.email(), "/signature/");
            }
            case NEW_TEXT -> {
                appeal.rewrite("We ask you to drain the lake.", true);
                renewal.askAll();
                yield Mailbox.of(server).linkSentTo(signer.email(), "/signature/");
            }
        };
    }

    private static String action(Response page, String end) {
        return page.asString().replaceFirst("(?s).*action=\"([^\"]*" + end + ")\".*", "$1");
    }

    @Test
    void withdrawn_theNameIsNowhereAnyMore() throws IOException {
        assertThat(outputs()).allSatisfy(output -> assertThat(output).contains(NAME));

        withdraw();

        assertThat(outputs()).allSatisfy(output -> assertThat(output).doesNotContain(NAME));
    }

    /** All that shows names, each as words; none may come from a copy that was kept. */
    private List<String> outputs() throws IOException {
        String api = "/api/v1/campaigns/" + appeal.slug();
        return List.of(
                given().get(appeal.page() + "/signatories").asString(),
                given().get(appeal.page() + "/letter").asString(),
                given().get(appeal.page() + "/letter.txt").asString(),
                words(given().get(appeal.page() + "/letter.pdf").asByteArray()),
                words(staff().get(api + "/letter.pdf").asByteArray()),
                staff().get(api + "/letter.html").asString(),
                staff().get(api + "/signatures?state=CONFIRMED").asString(),
                staff().get(api + "/signatures.csv").asString(),
                staff().get(api + "/signatures.csv?for=STAFF").asString());
    }

    private static io.restassured.specification.RequestSpecification staff() {
        return Staff.with(Role.COORDINATOR).api();
    }

    private static String words(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void withdrawn_twice_staysWithdrawnAndCountsOnceLess() {
        withdraw();
        withdraw();
        assertThat(Signatories.states(appeal)).containsExactly(SignatureState.WITHDRAWN);
        assertThat(Signatories.changesOfTheCount(appeal)).isZero();
    }

    @Test
    void withdrawn_theSignersPageSaysSo_andConfirmingAgainIsNoWayBack() {
        withdraw();
        given().get(own)
                .then()
                .statusCode(200)
                .body(containsString("This signature is withdrawn."))
                .body(not(containsString("/withdraw\"")));
        given().redirects().follow(false).post(confirmation).then().statusCode(303);
        assertThat(Signatories.states(appeal)).containsExactly(SignatureState.WITHDRAWN);
    }

    @Test
    void erased_nothingIsLeftToShow_andTheLinkLeadsToAFriendlyWord() {
        given().redirects().follow(false).post(own + "/erase").then().statusCode(303);
        given().redirects().follow(false).post(own + "/erase").then().statusCode(303);
        assertThat(Signatories.changesOfTheCount(appeal)).isZero();
        assertThat(given().get(own).asString()).doesNotContain(NAME);
    }

    private void withdraw() {
        given().redirects().follow(false).post(own + "/withdraw").then().statusCode(303);
    }
}
