package org.undersigned.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.undersigned.account.Role;
import org.undersigned.campaign.CampaignState;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.Staff;

@QuarkusTest
@Installation
class TemplatesDeskTest {

    private final Staff dora = Staff.with(Role.DRAFTER);

    @Test
    void show_namesEachTemplateAndShowsItsFirstPage() {
        String page = page("/desk/templates");
        assertThat(page)
                .contains("Open letter", "Joint appeal", "Urgent action", "Petition with annex")
                .contains("Published, not sent to anybody")
                .contains("What this letter asks for")
                .doesNotContain("cannot be used");
        assertThat(page.split("class=\"miniature\"")).hasSize(6);
        assertThat(page)
                .contains("<figcaption>— First Signatory", ">###<", "Notes to editors")
                .contains("Please write before", "minister@example.invalid", ">Supporters<");
    }

    @Test
    void letterSettings_offerTheTemplatesThatThereAre() {
        Appeal appeal = Appeal.in(CampaignState.DRAFT);
        assertThat(page("/desk/campaigns/" + appeal.slug() + "/letter-settings"))
                .contains("<option value=\"open-letter\" selected>Open letter</option>")
                .contains("<option value=\"statement\">Statement or press release</option>");
    }

    @Test
    void text_offersTheLanguagesItIsNotYetWrittenIn() {
        Appeal appeal = Appeal.in(CampaignState.DRAFT);
        assertThat(page("/desk/campaigns/" + appeal.slug() + "/text"))
                .contains("<option value=\"uk\" lang=\"uk\">")
                .doesNotContain("<option value=\"en\"", "<option value=\"ar\"");
    }

    private String page(String address) {
        return given().cookie("desk", dora.cookie())
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
