package org.undersigned.signature.form;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.junit.QuarkusTest;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.undersigned.account.Role;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.OpenAppeal;
import org.undersigned.testsupport.PeoplesNames;
import org.undersigned.testsupport.Signer;
import org.undersigned.testsupport.Staff;

/** Every name of signing.md B goes all the way from the form to the letter. */
@QuarkusTest
@Installation
class NamesArriveTest {

    static final List<String> REFUSED = PeoplesNames.REFUSED;

    GreenMail server;

    @Test
    void sign_everyName_arrivesUnchangedInPageExportAndLetter() {
        OpenAppeal appeal =
                OpenAppeal.begin(
                        json ->
                                json.putObject("limits")
                                        .put("burst", "off")
                                        .put("sustained", "off"));
        for (String name : PeoplesNames.ACCEPTED) {
            Signer.called("  " + name + " ")
                    .with("audience", "PUBLIC")
                    .signsAndConfirms(appeal, server);
        }

        assertThat(lines(appeal.page() + "/letter.txt"))
                .extracting(row -> row.replaceFirst("^ *[0-9]+ {2}", ""))
                .containsAll(arrived());
        assertThat(lines("/api/v1/campaigns/" + appeal.slug() + "/signatures.csv?columns=name"))
                .containsAll(arrived());
        String page = given().get(appeal.page() + "/signatories").asString();
        // An apostrophe is the only one of their characters that HTML writes otherwise.
        assertThat(page.replace("&#39;", "'")).contains(arrived());
    }

    private static List<String> arrived() {
        return PeoplesNames.ACCEPTED.stream()
                .map(name -> Normalizer.normalize(name, Normalizer.Form.NFC))
                .toList();
    }

    private static List<String> lines(String path) {
        String text =
                given().header("Authorization", "Bearer " + Staff.with(Role.COORDINATOR).token())
                        .get(path)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
        return Stream.of(text.split("\r?\n")).toList();
    }

    @ParameterizedTest
    @FieldSource("REFUSED")
    void sign_whatNobodyIsCalled_isSaidAtTheField_andStaysThere(String name) {
        String again =
                Signer.called(name)
                        .with("designation", "Keeper of lakes")
                        .signs(OpenAppeal.begin())
                        .then()
                        .statusCode(422)
                        .body(containsString("id=\"name-error\""))
                        .body(containsString("value=\"Keeper of lakes\""))
                        .extract()
                        .asString();

        assertThat(again).contains("id=\"name\" name=\"name\" value=\"" + name + "\"");
    }
}
