package org.undersigned.signature.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.phrase.Phrases;

class SharingTest {

    private static final Pattern SIDE = Pattern.compile("viewBox=\"0 0 (\\d+) \\d+\"");
    private static final Pattern STROKE = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1");
    private static final int QUIET = 4;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://appeals.example.invalid/campaigns/free-the-five?lang=ar",
                "http://localhost:8080/campaigns/a?lang=en"
            })
    void code_isReadAsTheAddress(String address) throws Exception {
        String svg = sharing("Free the five", address).code().toString();

        assertThat(read(svg)).isEqualTo(address);
    }

    /** Another program than the one that wrote it. */
    private static String read(String svg) throws Exception {
        Matcher side = SIDE.matcher(svg);
        assertThat(side.find()).isTrue();
        BitMatrix modules = new BitMatrix(Integer.parseInt(side.group(1)) - 2 * QUIET);
        Matcher stroke = STROKE.matcher(svg);
        while (stroke.find()) {
            modules.setRegion(
                    Integer.parseInt(stroke.group(1)) - QUIET,
                    Integer.parseInt(stroke.group(2)) - QUIET,
                    Integer.parseInt(stroke.group(3)),
                    1);
        }
        return new Decoder().decode(modules).getText();
    }

    @Test
    void links_carryTitleAndAddress_asTheyAre() {
        Sharing sharing =
                sharing("Water & bread: 100 % \"now\"", "https://a.invalid/campaigns/w?lang=en");

        assertThat(sharing.mail())
                .startsWith("mailto:?subject=Water%20%26%20bread%3A%20100%20%25%20%22now%22&body=")
                .endsWith("https%3A%2F%2Fa.invalid%2Fcampaigns%2Fw%3Flang%3Den");
        assertThat(sharing.services())
                .hasSize(3)
                .allSatisfy(link -> assertThat(link.value()).contains("Water%20%26%20bread"));
    }

    private static Sharing sharing(String title, String address) {
        return new Sharing(Phrases.in("en"), title, address);
    }
}
