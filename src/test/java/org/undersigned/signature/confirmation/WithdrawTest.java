package org.undersigned.signature.confirmation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
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
import org.undersigned.testsupport.Words;

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
        NEW_TEXT,
        MORE_READERS
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
            case MORE_READERS -> {
                readers("ORGANISERS");
                readers("PUBLIC");
                yield Mailbox.of(server).linkSentTo(signer.email(), "/confirm/");
            }
        };
    }

    private void readers(String audience) {
        given().redirects()
                .follow(false)
                .formParam("audience", audience)
                .formParam("email", signer.email())
                .post(own + "/audience")
                .then()
                .statusCode(303);
    }

    private static String action(Response page, String end) {
        return page.asString().replaceFirst("(?s).*action=\"([^\"]*" + end + ")\".*", "$1");
    }

    @Test
    void withdrawn_theNameIsNowhereAnyMore() {
        assertThat(outputs()).allSatisfy(output -> assertThat(output).contains(NAME));

        withdraw();

        assertThat(outputs()).allSatisfy(output -> assertThat(output).doesNotContain(NAME));
    }

    /** All that shows names, each as words; none may come from a copy that was kept. */
    private List<String> outputs() {
        String api = "/api/v1/campaigns/" + appeal.slug();
        Staff staff = Staff.with(Role.COORDINATOR);
        String token = staff.token();
        Stream<Response> everybody =
                Stream.of("/signatories", "/letter", "/letter.txt", "/letter.pdf", "/letter.docx")
                        .map(output -> given().get(appeal.page() + output));
        Stream<Response> coordinator =
                Stream.of(
                                "/letter.pdf",
                                "/letter.docx",
                                "/letter.html",
                                "/letter.txt",
                                "/signatures?state=CONFIRMED",
                                "/signatures.csv",
                                "/signatures.csv?for=STAFF")
                        .map(output -> given().auth().oauth2(token).get(api + output));
        Response preview =
                given().cookie("desk", staff.cookie())
                        .get("/desk/campaigns/" + appeal.slug() + "/preview");
        return Stream.of(everybody, coordinator, Stream.of(preview))
                .flatMap(each -> each)
                .map(Words::in)
                .toList();
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
        assertThat(outputs()).allSatisfy(output -> assertThat(output).doesNotContain(NAME));
        for (String link : List.of(own, own + "/data", confirmation)) {
            given().redirects()
                    .follow(false)
                    .get(link)
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/?word=link"));
        }
    }

    private void withdraw() {
        given().redirects().follow(false).post(own + "/withdraw").then().statusCode(303);
    }
}
