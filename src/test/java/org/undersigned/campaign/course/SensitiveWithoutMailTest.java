package org.undersigned.campaign.course;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.undersigned.testsupport.Appeal;
import org.undersigned.testsupport.NoMailServer;

/** Where mails are only files, an administrator reads them: no place for signers in danger. */
@QuarkusTest
@TestProfile(NoMailServer.class)
class SensitiveWithoutMailTest {

    @Test
    void open_sensitiveWithoutAMailServer_isRefused() {
        Appeal appeal = reviewed("\"sensitive\": true");
        appeal.move("OPEN").then().statusCode(409).body("detail", containsString("mail"));
        appeal.shown().then().body("state", is("APPROVED"));
    }

    @Test
    void open_anyOtherWithoutAMailServer_works() {
        reviewed("\"sensitive\": false").move("OPEN").then().statusCode(200);
    }

    private static Appeal reviewed(String setting) {
        return Appeal.draft("PETITION").settled(setting).moved("IN_REVIEW").moved("APPROVED");
    }
}
