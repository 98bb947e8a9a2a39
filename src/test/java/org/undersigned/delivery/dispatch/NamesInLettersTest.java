package org.undersigned.delivery.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignTarget;
import org.undersigned.campaign.Campaigns;
import org.undersigned.testsupport.Crowd;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.OpenAppeal;
import org.undersigned.testsupport.Signer;

/** Which names stand in the copy of which official (signing.md A2). */
@QuarkusTest
@Installation
class NamesInLettersTest {

    @Inject FinishedLetters letters;
    @Inject Campaigns campaigns;
    @Inject Clock clock;

    GreenMail server;

    @Test
    void letter_showsEachOfficialOnlyTheNamesMeantForThem() throws IOException {
        OpenAppeal appeal = OpenAppeal.begin();
        sign(
                appeal,
                Signer.called("Sana Ilvari")
                        .with("audience", "PUBLIC")
                        .with("capacity", "IDENTIFICATION")
                        .with("designation", "Archivist")
                        .with("organisation", "Lake Museum"));
        sign(appeal, Signer.called("Tove Lindqvist").with("audience", "TARGET"));
        sign(appeal, Signer.called("Odd Silberman").with("audience", "ORGANISERS"));
        Signer.called("Unconfirmed Ulla").with("audience", "PUBLIC").signs(appeal);

        String toMinister = letter(appeal, 0);
        String onCopy = letter(appeal, 1);

        assertThat(toMinister)
                .contains("Sana Ilvari Archivist, Lake Museum", "Tove Lindqvist", "binds nobody");
        assertThat(onCopy).contains("Sana Ilvari").doesNotContain("Tove");
        assertThat(toMinister + onCopy).doesNotContain("Silberman").doesNotContain("Ulla");
    }

    @Test
    void text_ofTheMail_saysWhatIsAttached() {
        OpenAppeal appeal = OpenAppeal.begin();
        String file = "\nAttached: " + appeal.slug() + ".pdf";
        assertThat(finished(appeal, 0).text()).endsWith(file + "\n");
        Crowd.named(appeal, 1);
        assertThat(finished(appeal, 0).text())
                .endsWith(file + " – Supporters\n")
                .doesNotContain(Crowd.name(1));
    }

    private void sign(OpenAppeal appeal, Signer signer) {
        signer.signsAndConfirms(appeal, server);
    }

    private String letter(OpenAppeal appeal, int target) throws IOException {
        try (var document = Loader.loadPDF(finished(appeal, target).pdf())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private FinishedLetter finished(OpenAppeal appeal, int target) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            Campaign campaign = campaigns.findById(appeal.id());
                            CampaignTarget reader = campaign.targets().get(target);
                            return letters.letterFor(campaign, reader, clock.instant());
                        });
    }
}
