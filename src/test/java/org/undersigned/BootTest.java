package org.undersigned;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.undersigned.testsupport.Installation;

/** The server starts on the database of this run, with its schema as the entities expect it. */
@QuarkusTest
@Installation
class BootTest {

    @Test
    void ready_afterStart() {
        when().get("/q/health/ready").then().statusCode(200).body("status", is("UP"));
    }
}
