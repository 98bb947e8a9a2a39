package org.undersigned.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.Mailbox;
import org.undersigned.testsupport.OpenAppeal;
import org.undersigned.testsupport.Signer;
import org.undersigned.testsupport.StolenDatabase;

/** What the database is worth to somebody who took it without the keys (signing.md A6). */
@QuarkusTest
@Installation
class ThiefTest {

    @Inject DataSource database;

    @ConfigProperty(name = "undersigned.folders.keys")
    Path keys;

    GreenMail server;

    private final String secret = HexFormat.of().toHexDigits(UUID.randomUUID().hashCode());
    private final String name = "Zoë" + secret + " Ürgüplü";
    private final Signer signer =
            Signer.called(name)
                    .with("email", "who" + secret + "@home" + secret + ".invalid")
                    .with("designation", "Keeper" + secret)
                    .with("comment", "Say" + secret);

    @ParameterizedTest
    @CsvSource({"PUBLIC, '[signature.name]'", "TARGET, []", "ORGANISERS, []", "COUNTED, []"})
    void signature_confirmed_showsTheNameOnlyWhereEverybodyMayReadIt(
            String audience, String places) {
        OpenAppeal appeal = OpenAppeal.begin();
        signer.with("audience", audience).signsAndConfirms(appeal, server);
        mailsAreAnswered(appeal);

        StolenDatabase stolen = StolenDatabase.now();

        assertThat(stolen.placesOf(name)).hasToString(places);
        assertThat(stolen.placesOf("Keeper" + secret))
                .hasToString(places.replace("name", "designation"));
        assertThat(stolen.placesOf("Say" + secret)).isEmpty();
        assertNoAddress(stolen);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void signature_ofSomebodyWhoWantsToHearMore_hasNoAddressToRead(boolean sensitive) {
        OpenAppeal appeal = sensitive ? OpenAppeal.sensitive() : OpenAppeal.begin();
        signer.with("audience", "TARGET").with("updates", "on").signsAndConfirms(appeal, server);
        mailsAreAnswered(appeal);

        StolenDatabase stolen = StolenDatabase.now();

        assertThat(stolen.placesOf(name)).isEmpty();
        assertNoAddress(stolen);
    }

    @Test
    void signature_unconfirmed_showsNothing() {
        signer.with("audience", "PUBLIC").signs(OpenAppeal.begin()).then().statusCode(303);

        assertThat(StolenDatabase.now().placesOf(secret)).isEmpty();
    }

    @Test
    void signature_takenBack_showsNothingAnyMore() {
        String own = signer.with("audience", "PUBLIC").signsAndConfirms(OpenAppeal.begin(), server);
        assertThat(StolenDatabase.now().placesOf(secret)).isNotEmpty();

        given().redirects().follow(false).post(own + "/withdraw").then().statusCode(303);

        assertThat(StolenDatabase.now().placesOf(secret)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "on, 1"})
    void address_isForgottenOnceTheLinkArrived_unlessTheSignerWantsToHearMore(
            String updates, int kept) throws SQLException {
        OpenAppeal appeal = OpenAppeal.begin();
        signer.with("updates", updates).signsAndConfirms(appeal, server);
        mailsAreAnswered(appeal);

        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select count(address) from signature where campaign_id = ?")) {
            select.setObject(1, appeal.id());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                assertThat(row.getInt(1)).isEqualTo(kept);
            }
        }
    }

    /** The domain of a mailbox tells the organisation. */
    @Test
    void signature_forAnOrganisation_hidesItsDomainToo() {
        OpenAppeal appeal = OpenAppeal.begin();
        signer.with("audience", "ORGANISERS")
                .with("capacity", "ON_BEHALF")
                .with("organisation", "Friends" + secret)
                .signsAndConfirms(appeal, server);
        mailsAreAnswered(appeal);

        assertThat(StolenDatabase.now().placesOf(secret)).isEmpty();
    }

    /** The mail of the second one has to wait, and its address with it. */
    @Test
    void lostLink_showsNoAddress() throws SQLException {
        OpenAppeal appeal = OpenAppeal.begin(json -> json.putObject("limits").put("burst", "1/1h"));
        for (String email : List.of("somebody@else.invalid", signer.email())) {
            given().redirects()
                    .follow(false)
                    .formParam("email", email)
                    .post(appeal.page() + "/lost-link")
                    .then()
                    .statusCode(303);
        }
        assertThat(lostLinksThatWait(appeal)).isPositive();
        assertNoAddress(StolenDatabase.now());
    }

    private int lostLinksThatWait(OpenAppeal appeal) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select count(m.address) from outbox_mail m"
                                        + " join lost_link l on l.id = m.subject_id"
                                        + " where l.campaign_id = ?")) {
            select.setObject(1, appeal.id());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    @Test
    void twoAppeals_signedFromOneMailbox_cannotBeJoined() throws SQLException {
        OpenAppeal lake = OpenAppeal.begin();
        OpenAppeal river = OpenAppeal.begin();
        signer.signsAndConfirms(lake, server);
        mailsAreAnswered(lake);
        Mailbox.of(server).clear();
        signer.signsAndConfirms(river, server);

        Set<String> marks = new HashSet<>(marks(lake));
        assertThat(marks).hasSize(4);
        assertThat(marks(river)).hasSize(4).doesNotContainAnyElementsOf(marks);
    }

    @Test
    void keys_areNotInTheDatabase() throws IOException {
        signer.signsAndConfirms(OpenAppeal.begin(), server);
        StolenDatabase stolen = StolenDatabase.now();
        try (var files = Files.list(keys)) {
            List<Path> all = files.filter(file -> file.toString().endsWith(".key")).toList();
            assertThat(all).hasSizeGreaterThanOrEqualTo(4);
            for (Path key : all) {
                byte[] secret = Files.readAllBytes(key);
                boolean destroyed = secret.length == 0;
                assertThat(destroyed || stolen.placesOf(secret).isEmpty()).as("" + key).isTrue();
            }
        }
    }

    private void assertNoAddress(StolenDatabase stolen) {
        assertThat(stolen.placesOf(signer.email())).isEmpty();
        assertThat(stolen.placesOf("who" + secret)).isEmpty();
        assertThat(stolen.placesOf("home" + secret)).isEmpty();
        assertThat(stolen.placesOf("127.0.0.1"))
                .noneMatch(place -> place.matches("(signature|outbox|lost_link|audit).*"));
    }

    /** The last answer of the mail server clears the address, sealed as it was. */
    private void mailsAreAnswered(OpenAppeal appeal) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(addressesInTheOutbox(appeal)).containsExactly(2, 0));
    }

    /** How many mails there were, and how many still hold an address. */
    private List<Integer> addressesInTheOutbox(OpenAppeal appeal) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select count(*), count(m.address) from outbox_mail m"
                                        + " join signature s on s.id = m.subject_id"
                                        + " where s.campaign_id = ?")) {
            select.setObject(1, appeal.id());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return List.of(row.getInt(1), row.getInt(2));
            }
        }
    }

    private Set<String> marks(OpenAppeal appeal) throws SQLException {
        Set<String> marks = new HashSet<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select address_mac, mailbox_mac, person_mac, name_mac"
                                        + " from signature where campaign_id = ?")) {
            select.setObject(1, appeal.id());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                for (int column = 1; column <= 4; column++) {
                    marks.add(HexFormat.of().formatHex(row.getBytes(column)));
                }
            }
        }
        return marks;
    }
}
