package org.undersigned.signature.form;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.response.Response;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.Mailbox;
import org.undersigned.testsupport.OpenAppeal;
import org.undersigned.testsupport.Signer;

/** Nobody can learn from the server whether an address has signed (signing.md A1). */
@QuarkusTest
@Installation
class SevenSituationsTest {

    GreenMail server;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void sign_inEachSituation_looksTheSame(boolean sensitive) {
        OpenAppeal appeal = appeal(sensitive);
        assertSame(appeal, signer -> signer.signs(appeal));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void signAgain_inEachSituation_looksTheSame(boolean sensitive) {
        OpenAppeal appeal = appeal(sensitive);
        assertSame(
                appeal,
                signer -> {
                    signer.signs(appeal).then().statusCode(303);
                    return signer.signs(appeal);
                });
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void askForALostLink_inEachSituation_looksTheSame(boolean sensitive) {
        OpenAppeal appeal = appeal(sensitive);
        assertSame(appeal, signer -> lostLink(appeal, signer));
    }

    /** A client that asks too often: its mails wait, its answers do not tell. */
    @Test
    void sign_moreThanTheLimit_looksTheSame_andIsNever429() {
        OpenAppeal appeal = limited("1/1h", false);

        List<String> answers =
                List.of("Ann Roth", "Ben Roth", "Cy Roth").stream()
                        .map(name -> everything(Signer.called(name).signs(appeal)))
                        .distinct()
                        .toList();

        assertThat(answers).singleElement().asString().startsWith("303");
    }

    @Test
    void mails_ofASensitiveAppeal_areOneMail() {
        OpenAppeal appeal = appeal(true);
        Map<String, String> mails = new TreeMap<>();
        for (Situation situation : Situation.values()) {
            if (situation == Situation.OVER_A_LIMIT || situation == Situation.BLOCKED_DOMAIN) {
                continue;
            }
            Signer signer = situation.before(appeal, server);
            Mailbox.of(server).clear();
            signer.signs(appeal).then().statusCode(303);
            mails.put("form, " + situation, masked(mailTo(signer), signer));
            Mailbox.of(server).clear();
            lostLink(appeal, signer).then().statusCode(303);
            mails.put("lost link, " + situation, masked(mailTo(signer), signer));
        }

        assertThat(mails).hasSize(10);
        assertThat(mails.values().stream().distinct()).as(mails.toString()).hasSize(1);
        assertThat(mails.values().iterator().next())
                .contains("/confirm/")
                .doesNotContain("Let the lake be", "Roth", appeal.slug(), "/signature/");
    }

    private void assertSame(OpenAppeal appeal, Function<Signer, Response> request) {
        Map<Situation, String> answers = new EnumMap<>(Situation.class);
        for (Situation situation : Situation.values()) {
            Signer signer = situation.before(appeal, server);
            answers.put(situation, everything(request.apply(signer)));
        }
        assertThat(answers).hasSize(7);
        assertThat(answers.values()).allMatch(answers.get(Situation.NEW)::equals);
        assertThat(answers.get(Situation.NEW)).startsWith("303").contains("Cache-Control");
    }

    private static Response lostLink(OpenAppeal appeal, Signer signer) {
        return given().redirects()
                .follow(false)
                .formParam("email", signer.email())
                .post(appeal.page() + "/lost-link");
    }

    /** Status, headers and body, byte for byte; only the time of day may differ. */
    private static String everything(Response answer) {
        String headers =
                answer.headers().asList().stream()
                        .filter(header -> !header.hasSameNameAs(new Header("Date", "")))
                        .map(Header::toString)
                        .collect(Collectors.joining("\n"));
        return answer.statusCode() + "\n" + headers + "\n" + Arrays.toString(answer.asByteArray());
    }

    /** The one that the form caused; that of a confirmation may still be on its way. */
    private MimeMessage mailTo(Signer signer) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () ->
                                Mailbox.of(server).mailsTo(signer.email()).stream()
                                        .filter(mail -> whole(mail).contains("/confirm/"))
                                        .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private static String whole(MimeMessage mail) {
        return GreenMailUtil.getWholeMessage(mail);
    }

    /** The whole mail without its random parts, each replaced by as many letters as it has. */
    private static String masked(MimeMessage mail, Signer signer) {
        String whole =
                whole(mail)
                        .replaceAll("(?m)^(Received|Date): .*(\\R[ \t].*)*\\R", "")
                        .replace(signer.email(), "x".repeat(signer.email().length()))
                        .replaceAll("(?<=/confirm/)[\\w-]{48}", "t".repeat(48))
                        .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "u".repeat(36))
                        .replaceAll("--=?-?-?[\\w.=-]*vertx[\\w.=-]*", "boundary");
        return whole.getBytes(StandardCharsets.UTF_8).length + " bytes\n" + whole;
    }

    private static OpenAppeal appeal(boolean sensitive) {
        return limited("off", sensitive);
    }

    private static OpenAppeal limited(String limit, boolean sensitive) {
        return OpenAppeal.begin(
                json -> {
                    json.put("sensitive", sensitive);
                    json.putObject("limits").put("burst", limit).put("sustained", limit);
                });
    }
}
