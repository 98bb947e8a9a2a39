package org.undersigned.letter.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Campaigns;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Signers.Signer;
import org.undersigned.letter.pdf.PdfLetter;
import org.undersigned.testsupport.Crowd;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.OpenAppeal;

/** Whoever withdraws while a letter is written shows which names were in memory already. */
@QuarkusTest
@Installation
class AnnexTest {

    private static final Instant NOW = Instant.parse("2026-05-18T09:00:00Z");
    private static final int MANY = 4_000;

    private static final int STREAMED = 52_000;

    @Inject Annex annex;
    @Inject Letters letters;
    @Inject PdfLetter pdf;
    @Inject Campaigns campaigns;

    private final OpenAppeal appeal = OpenAppeal.begin();

    @AfterEach
    void crowdGoesHome() {
        Crowd.goesHome(appeal);
    }

    @Test
    void supporters_takenOneByOne_areReadAHandfulAtATime() {
        Crowd.named(appeal, MANY);
        Campaign campaign = campaigns.get(appeal.slug());
        Occasion occasion = annex.forEverybody(campaign, Occasion.at(NOW));
        try (Stream<Signer> all = occasion.supporters().persons().signers().all()) {
            Iterator<Signer> each = all.iterator();
            assertThat(each.next().line().name()).isEqualTo(Crowd.name(1));
            Crowd.withdrawAfter(appeal, Crowd.name(1));
            int held = 0;
            while (each.hasNext()) {
                each.next();
                held++;
            }
            assertThat(held).isLessThan(1_000);
        }
    }

    @Test
    void letter_withManySupporters_namesEachOnceFromAToZ() throws IOException {
        Crowd.named(appeal, MANY);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        write(file);
        assertThat(names(file))
                .isEqualTo(IntStream.rangeClosed(1, MANY).mapToObj(Crowd::name).toList());
    }

    @Test
    void letter_whileItIsWritten_leavesOutWhoWithdraws() throws IOException {
        Crowd.named(appeal, STREAMED);
        FileThatTellsAt half = new FileThatTellsAt(30_000);
        write(half);
        assertThat(names(half.bytes)).hasSizeBetween(100, STREAMED - 1_000);
    }

    private void write(OutputStream out) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            Campaign campaign = campaigns.get(appeal.slug());
                            Occasion occasion = annex.forEverybody(campaign, Occasion.at(NOW));
                            Letter letter = letters.of(campaign, occasion);
                            pdf.write(letter, out);
                        });
    }

    private static List<String> names(ByteArrayOutputStream file) throws IOException {
        try (var document = Loader.loadPDF(file.toByteArray())) {
            return Pattern.compile("Supporter \\d{7}")
                    .matcher(new PDFTextStripper().getText(document))
                    .results()
                    .map(MatchResult::group)
                    .toList();
        }
    }

    /** Everybody withdraws when so many bytes have left. */
    private final class FileThatTellsAt extends OutputStream {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final int limit;
        private boolean told;

        FileThatTellsAt(int limit) {
            this.limit = limit;
        }

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes.write(some, from, length);
            if (!told && bytes.size() > limit) {
                told = true;
                Crowd.withdrawAfter(appeal, "");
            }
        }
    }
}
