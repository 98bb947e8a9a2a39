package org.undersigned.intake.proof;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.account.Role;
import org.undersigned.intake.Reading;
import org.undersigned.intake.word.WordFile;
import org.undersigned.intake.word.WordUnreadable;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.Staff;
import org.undersigned.testsupport.WithSeeds;

/** The Word files of the samples, brought back. */
@QuarkusTest
@TestProfile(WithSeeds.class)
@Installation
class SeededRoundTripTest {

    @Inject Understanding understanding;

    @ParameterizedTest
    @ValueSource(strings = {"decline-extradition", "keep-her-voice"})
    void read_letterOfASeed_givesBackTheCampaign(String slug) throws WordUnreadable {
        Staff staff = Staff.with(Role.DRAFTER, Role.COORDINATOR);
        var campaign = staff.api().get("/api/v1/campaigns/" + slug).then().extract();
        Reading reading = reading(staff, slug);
        assertThat(reading.language()).contains((String) campaign.path("language"));
        assertThat(reading.subject()).isEqualTo(campaign.path("letter.subject"));
        assertThat(reading.place()).isEqualTo(campaign.path("letter.place"));
        assertThat(reading.date()).isEqualTo(LocalDate.parse(campaign.path("letter.date")));
        assertThat(reading.closing()).isEqualTo(campaign.path("letter.closing"));
        assertThat(reading.standfirst()).isEqualTo(campaign.path("standfirst"));
        assertThat(plain(reading.body())).isEqualTo(plain(campaign.path("letter.body")));
        assertThat(reading.leads())
                .extracting(Reading.Lead::name)
                .isEqualTo(campaign.path("leadSignatories.name"));
        List<String> cosigners =
                staff.api().get("/api/v1/campaigns/" + slug + "/signatories").path("items.name");
        assertThat(reading.signatories())
                .extracting(it -> it.name())
                .isEqualTo("NONE".equals(campaign.path("signing")) ? List.of() : cosigners);
        assertThat(reading.salutation()).startsWith("Dear ");
        assertThat(reading.notPlaced()).isEmpty();
    }

    @Test
    void read_openLetter_findsWhoIsOnCopy() throws WordUnreadable {
        assertThat(reading(Staff.with(Role.DRAFTER), "decline-extradition").copyTo())
                .hasSize(2)
                .first()
                .asString()
                .contains("Laurent Fabius");
    }

    private Reading reading(Staff staff, String slug) throws WordUnreadable {
        byte[] file =
                given().header("Authorization", "Bearer " + staff.token())
                        .get("/api/v1/campaigns/" + slug + "/letter.docx?lang=en")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray();
        return understanding.of(WordFile.read(file));
    }

    private static String plain(String markdown) {
        return markdown.strip().replaceAll("\\s+", " ");
    }
}
