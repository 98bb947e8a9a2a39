package org.undersigned.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.web.InvalidInput;

class LogoTest {

    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\">%s</svg>";

    @Test
    void png_isTaken() throws IOException {
        assertThat(Logo.of(png()).type()).isEqualTo("image/png");
    }

    @Test
    void png_cutShort_isRefused() throws IOException {
        byte[] half = Arrays.copyOf(png(), 30);

        assertThatThrownBy(() -> Logo.of(half)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> Logo.of(Arrays.copyOf(half, 12))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void png_thatWouldFillTheMemory_isRefusedUnopened() throws IOException {
        byte[] bomb = png();
        ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);

        assertThatThrownBy(() -> Logo.of(bomb))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.errors().getFirst().message()).contains("3000"));
    }

    @Test
    void tooLarge_isRefused() {
        assertThatThrownBy(() -> Logo.of(new byte[500 * 1024 + 1]))
                .isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<path d=\"M0 0h9v9z\" style=\"fill:#123\"/>",
                "<defs><linearGradient id=\"g\"/></defs><rect fill=\"url(#g)\"/>",
                "<style>.a{fill:url('#g')}</style><use href=\"#a\"/>",
                "<metadata><r:RDF xmlns:r=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"/></metadata>",
            })
    void svg_thatOnlyDraws_isTaken(String content) {
        assertThat(Logo.of(svg(content)).type()).isEqualTo("image/svg+xml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<g onload=\"alert(1)\"/>",
                "<g ONCLICK=\"alert(1)\"/>",
                "<a href=\"https://evil.invalid\"><path/></a>",
                "<use href=\"https://evil.invalid/x.svg#a\"/>",
                "<use xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"data:x\"/>",
                "<image href=\"https://evil.invalid/pixel.png\"/>",
                "<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">x</p></foreignObject>",
                "<metadata><p xmlns=\"http://www.w3.org/1999/xhtml\">x</p></metadata>",
                "<style>@import 'https://evil.invalid/x.css';</style>",
                "<style>.a{fill:url(https://evil.invalid/x)}</style>",
                "<style>.a{fill:u\\72l(https://evil.invalid/x)}</style>",
                "<rect style=\"fill:url( 'https://evil.invalid/x')\"/>",
                "<rect fill=\"URL(//evil.invalid/x)\"/>",
                "<set attributeName=\"href\" to=\"javascript:alert(1)\"/>",
                "<animate attributeName=\"href\" values=\"javascript:alert(1)\"/>",
                "<?xml-stylesheet href=\"https://evil.invalid/x.css\"?>",
                "<unclosed>",
            })
    void svg_thatDoesMore_isRefused(String content) {
        assertThatThrownBy(() -> Logo.of(svg(content))).isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + "<svg xmlns=\"http://www.w3.org/2000/svg\">&x;</svg>",
                "<?xml-stylesheet href=\"x.css\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "<svg/>",
                "<html xmlns=\"http://www.w3.org/1999/xhtml\"><script>alert(1)</script></html>",
                "GIF89a",
                "",
            })
    void otherFiles_areRefused(String file) {
        assertThatThrownBy(() -> Logo.of(file.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(InvalidInput.class);
    }

    private static byte[] svg(String content) {
        return SVG.formatted(content).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] png() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_ARGB), "png", bytes);
        return bytes.toByteArray();
    }
}
