package org.undersigned.signature.roll;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.undersigned.phrase.Phrases;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.OpenAppeal;
import org.undersigned.testsupport.Signer;

/** The public list of those who let everybody read their names. */
@QuarkusTest
@Installation
class NamesPageTest {

    private static final String BINDS_NOBODY = Phrases.in("en").say("names.identification");

    GreenMail server;

    private final OpenAppeal appeal = OpenAppeal.begin();

    private String page() {
        return given().get(appeal.page() + "/signatories").asString();
    }

    /** Where somebody works stands there to tell who they are; the page says so (signing.md A4). */
    @Test
    void workplace_isSaidToBindNobody() {
        Signer.called("Ruta Kalnina").signsAndConfirms(appeal, server);
        assertThat(page()).contains("Ruta Kalnina").doesNotContain(BINDS_NOBODY);

        Signer.called("Ada Quill")
                .with("capacity", "IDENTIFICATION")
                .with("organisation", "University of Aven")
                .signsAndConfirms(appeal, server);
        assertThat(page()).contains("University of Aven", BINDS_NOBODY);
    }
}
