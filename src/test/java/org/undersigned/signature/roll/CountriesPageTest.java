package org.undersigned.signature.roll;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.undersigned.testsupport.Crowd;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.OpenAppeal;

@QuarkusTest
@Installation
class CountriesPageTest {

    private final OpenAppeal appeal = OpenAppeal.begin();

    @Test
    void countries_areNamedInTheReadersLanguage_theLargestFirst() {
        Crowd.from(appeal, "DE", 24);
        Crowd.from(appeal, "FR", 31);
        Crowd.from(appeal, "KZ", 9);
        Crowd.from(appeal, "TJ", 4);

        given().get(appeal.page() + "/countries?lang=fr")
                .then()
                .statusCode(200)
                .body(matchesPattern("(?s).*France<.*>30<.*Allemagne<.*>20<.*non indiqué<.*>10<.*"))
                .body(not(containsString("Kazakhstan")))
                .body(not(containsString("Tadjikistan")));
    }

    @Test
    void countries_ofFew_areNotTold() {
        Crowd.from(appeal, "KZ", 9);

        given().get(appeal.page() + "/countries")
                .then()
                .body(containsString("not enough signatures"))
                .body(not(containsString("Kazakhstan")));
    }
}
