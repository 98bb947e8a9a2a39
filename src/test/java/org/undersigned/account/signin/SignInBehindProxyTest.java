package org.undersigned.account.signin;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.undersigned.account.Role;
import org.undersigned.testsupport.MailServer;
import org.undersigned.testsupport.Staff;
import org.undersigned.testsupport.TestDatabase;
import org.undersigned.testsupport.TestFolders;

/** Where a proxy of ours stands in front, its clients are told apart. */
@QuarkusTest
@TestProfile(SignInBehindProxyTest.Proxied.class)
class SignInBehindProxyTest {

    public static class Proxied implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("undersigned.trusted-proxies", "127.0.0.0/8,::1/128");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(
                    new TestResourceEntry(TestDatabase.class),
                    new TestResourceEntry(TestFolders.class),
                    new TestResourceEntry(MailServer.class));
        }
    }

    @Test
    void token_somebodyGuesses_theOwnerStillGetsInFromElsewhere() {
        Staff owner = Staff.with(Role.DRAFTER);
        for (int guess = 0; guess < 10; guess++) {
            token(owner.email(), "wrong " + guess, "203.0.113.7", 401);
        }

        token(owner.email(), owner.password(), "203.0.113.7", 429);
        token(owner.email(), owner.password(), "198.51.100.20", 200);
    }

    private static void token(String email, String password, String client, int status) {
        given().contentType(ContentType.JSON)
                .header("X-Forwarded-For", client)
                .body(Map.of("email", email, "password", password))
                .post("/api/v1/token")
                .then()
                .statusCode(status);
    }
}
