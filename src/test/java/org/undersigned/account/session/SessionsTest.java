package org.undersigned.account.session;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.undersigned.account.Account;
import org.undersigned.account.Accounts;
import org.undersigned.account.Role;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.Staff;

@QuarkusTest
@Installation
class SessionsTest {

    private static final String GUARDED = "/api/v1/accounts";

    @Inject Sessions sessions;
    @Inject Accounts accounts;
    @Inject SessionKeys keys;

    @ConfigProperty(name = "undersigned.folders.keys")
    Path folder;

    @Test
    void key_isReadableByTheServerOnly() throws IOException {
        assertThat(Files.getPosixFilePermissions(folder.resolve("session.key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void signOut_endsTheSessionOnTheServer_andNoOther() {
        Staff staff = Staff.with(Role.ADMIN);
        String cookie = staff.cookie();
        String other = staff.cookie();

        given().cookie("desk", cookie)
                .formParam("token", Staff.formToken(cookie))
                .redirects()
                .follow(false)
                .post("/desk/sign-out")
                .then()
                .statusCode(303)
                .header("Set-Cookie", containsString("Max-Age=0"));

        assertThat(desk(cookie)).isEqualTo(303);
        assertThat(desk(other)).isEqualTo(200);
    }

    @Test
    void cookie_isOutOfReachOfScriptsAndOtherPaths() {
        Staff staff = Staff.with(Role.DRAFTER);

        given().redirects()
                .follow(false)
                .formParam("email", staff.email())
                .formParam("password", staff.password())
                .post("/login")
                .then()
                .header("Set-Cookie", containsString("HttpOnly"))
                .header("Set-Cookie", containsString("SameSite=Lax"))
                .header("Set-Cookie", containsString("Path=/desk"));
    }

    @Test
    void token_afterRolesChanged_countsNoLonger() {
        Staff staff = Staff.with(Role.ADMIN);
        String token = staff.token();
        assertThat(api(token)).isEqualTo(200);

        put(staff, Map.of("roles", new String[] {"DRAFTER"}));

        assertThat(api(token)).isEqualTo(401);
        assertThat(api(staff.token())).isEqualTo(403);
    }

    @Test
    void token_afterNothingButTheNameChanged_stillCounts() {
        Staff staff = Staff.with(Role.ADMIN);
        String token = staff.token();

        put(staff, Map.of("roles", new String[] {"ADMIN"}));

        assertThat(api(token)).isEqualTo(200);
    }

    @Test
    void token_ofAClosedAccount_countsNoLonger() {
        Staff staff = Staff.with(Role.ADMIN);
        String token = staff.token();

        put(staff, Map.of("roles", new String[] {"ADMIN"}, "active", false));

        assertThat(api(token)).isEqualTo(401);
    }

    @Test
    void token_afterANewPassword_countsNoLonger() {
        Staff staff = Staff.with(Role.ADMIN);
        String token = staff.token();

        put(staff, Map.of("roles", new String[] {"ADMIN"}, "password", "quite another one"));

        assertThat(api(token)).isEqualTo(401);
    }

    @Test
    void token_ofAnotherKey_isRefused() throws NoSuchAlgorithmException {
        PrivateKey foreign = KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate();
        Account account = account(Staff.with(Role.ADMIN));

        assertThat(api(forged(account, Instant.now(), foreign))).isEqualTo(401);
        assertThat(api(forged(account, Instant.now(), keys.signing()))).isEqualTo(200);
    }

    @Test
    void token_tooOld_isRefused() {
        Account account = account(Staff.with(Role.ADMIN));
        Instant yesterday = Instant.now().minus(Duration.ofDays(1));

        assertThat(api(forged(account, yesterday, keys.signing()))).isEqualTo(401);
    }

    @Test
    void token_thatClaimsARole_getsThoseOfTheDatabase() {
        Account drafter = account(Staff.with(Role.DRAFTER));

        assertThat(api(forged(drafter, Instant.now(), keys.signing()))).isEqualTo(403);
    }

    @Test
    void renew_inTheSecondHalfOfItsTime_withinADay() {
        Account account = account(Staff.with(Role.DRAFTER));
        Instant start = Instant.parse("2026-03-01T08:00:00Z");
        Session fresh = session(account, start, start.plus(Sessions.DESK));
        Session late = session(account, start, start.plus(Sessions.LONGEST).plusSeconds(60));

        assertThat(sessions.renew(fresh, account, start.plusSeconds(60))).isEmpty();
        assertThat(sessions.renew(fresh, account, start.plus(Duration.ofHours(3)))).isPresent();
        assertThat(sessions.renew(late, account, start.plus(Sessions.LONGEST))).isEmpty();
    }

    @Test
    void desk_inTheSecondHalf_givesABrowserAFreshToken() {
        Account account = account(Staff.with(Role.DRAFTER));
        Instant threeHoursAgo = Instant.now().minus(Duration.ofHours(3));
        String old = sessions.begin(account, Sessions.DESK, threeHoursAgo);

        String fresh =
                given().cookie("desk", old)
                        .get("/desk")
                        .then()
                        .statusCode(200)
                        .extract()
                        .cookie("desk");

        assertThat(fresh).isNotNull().isNotEqualTo(old);
        assertThat(desk(fresh)).isEqualTo(200);
        assertThat(Staff.formToken(fresh)).isEqualTo(Staff.formToken(old));
    }

    @Test
    void desk_withATokenThatIsNone_leadsToTheDoor() {
        assertThat(desk("nonsense")).isEqualTo(303);
    }

    private static Session session(Account account, Instant start, Instant end) {
        return new Session(UUID.randomUUID(), account.id(), account.generation(), start, end);
    }

    private Account account(Staff staff) {
        return accounts.findByIdOptional(staff.id()).orElseThrow();
    }

    private static String forged(Account account, Instant now, PrivateKey key) {
        return Jwt.issuer("undersigned")
                .subject(account.id().toString())
                .upn(account.email())
                .groups(Set.of("ADMIN"))
                .claim("jti", UUID.randomUUID().toString())
                .claim("gen", account.generation())
                .claim("auth_time", now.getEpochSecond())
                .issuedAt(now)
                .expiresAt(now.plusSeconds(3600))
                .sign(key);
    }

    private static int api(String token) {
        return given().header("Authorization", "Bearer " + token).get(GUARDED).statusCode();
    }

    private static int desk(String cookie) {
        return given().cookie("desk", cookie).redirects().follow(false).get("/desk").statusCode();
    }

    private static void put(Staff staff, Map<String, Object> change) {
        Map<String, Object> body = new HashMap<>(change);
        body.put("email", staff.email());
        body.put("name", "Another Name");
        Staff.with(Role.ADMIN)
                .api()
                .body(body)
                .put(GUARDED + "/" + staff.id())
                .then()
                .statusCode(200);
    }
}
