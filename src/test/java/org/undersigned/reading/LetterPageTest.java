package org.undersigned.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.campaign.CampaignState;
import org.undersigned.testsupport.Installation;

@QuarkusTest
@Installation
class LetterPageTest {

    @ParameterizedTest
    @EnumSource(
            value = CampaignState.class,
            names = {"OPEN", "CLOSED", "ARCHIVED"})
    void show_onceItIsOpen_everybodyReadsIt(CampaignState state) {
        Appeal appeal = Appeal.in(state);
        given().get(appeal.page(""))
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("text/html;charset=UTF-8"))
                .body(containsString("<html lang=\"en\" dir=\"ltr\">"))
                .body(containsString("We ask <em>you</em>."))
                .body(containsString("/campaigns/" + appeal.slug() + "/letter.pdf"));
        given().get(appeal.page(".pdf"))
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .body(startsWith("%PDF"));
        given().get(appeal.page(".txt"))
                .then()
                .statusCode(200)
                .body(containsString("We ask you.\n"));
    }

    @ParameterizedTest
    @EnumSource(
            value = CampaignState.class,
            names = {"DRAFT", "IN_REVIEW", "APPROVED"})
    void show_beforeItOpens_doesNotExist(CampaignState state) {
        Appeal appeal = Appeal.in(state);
        for (String ending : new String[] {"", ".pdf", ".docx", ".txt"}) {
            given().get(appeal.page(ending)).then().statusCode(404);
        }
    }

    @Test
    void show_notPublished_doesNotExist() {
        Appeal appeal = Appeal.in(CampaignState.OPEN, "\"signing\": \"PUBLIC\"");
        given().get(appeal.page("")).then().statusCode(404);
        given().get(appeal.page(".pdf")).then().statusCode(404);
    }

    @Test
    void show_translation_isInItsOwnLanguageAndDirection() {
        Appeal appeal = Appeal.in(CampaignState.OPEN);
        given().get(appeal.page("") + "?lang=ar")
                .then()
                .statusCode(200)
                .body(containsString("<html lang=\"ar\" dir=\"rtl\">"))
                .body(containsString("نطلب منكم."))
                .body(containsString("/letter?lang=en"));
        given().get(appeal.page("") + "?lang=xx")
                .then()
                .statusCode(200)
                .body(containsString("<html lang=\"en\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".pdf", ".docx", ".txt"})
    void show_again_cachesAskWhetherItChanged(String ending) {
        Appeal appeal = Appeal.in(CampaignState.OPEN);
        var first = given().get(appeal.page(ending));
        String tag = first.header("ETag");
        String cache = first.header("Cache-Control");
        assertThat(cache).contains("public").doesNotContain("stale");
        int age = Integer.parseInt(cache.replaceAll(".*max-age=(\\d+).*", "$1"));
        assertThat(age).isBetween(1, 60);
        assertThat(first.header("Set-Cookie")).isNull();
        given().header("If-None-Match", tag)
                .get(appeal.page(ending))
                .then()
                .statusCode(304)
                .header("Cache-Control", cache)
                .header("ETag", tag);
    }
}
