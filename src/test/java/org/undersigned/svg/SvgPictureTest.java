package org.undersigned.svg;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgPictureTest {

    private static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\">%s</svg>";

    @Test
    void png_ofADrawing_fillsTheBoxAndIsSeenThrough() throws IOException {
        BufferedImage image =
                drawn("<rect x=\"0\" y=\"0\" width=\"20\" height=\"20\" fill=\"#c8557f\"/>");
        assertThat(image.getWidth()).isEqualTo(600);
        assertThat(image.getHeight()).isEqualTo(300);
        assertThat(image.getRGB(100, 100)).isEqualTo(0xffc8557f);
        assertThat(image.getRGB(500, 100) >>> 24).isZero();
    }

    @Test
    void png_ofTheSeedsLogo_isTheSameEveryTime() throws IOException {
        byte[] svg = Files.readAllBytes(Path.of("seeds/logo.svg"));
        byte[] once = SvgPicture.of(svg).png(1083, 383);
        assertThat(SvgPicture.of(svg).png(1083, 383)).isEqualTo(once);
        assertThat(ImageIO.read(new ByteArrayInputStream(once)).getHeight()).isEqualTo(383);
    }

    @Test
    void of_shapesRepeatedABillionTimes_isRefusedUndrawn() {
        String laughs =
                IntStream.rangeClosed(1, 9)
                        .mapToObj(
                                i ->
                                        "<g id=\"l"
                                                + i
                                                + "\">"
                                                + "<use href=\"#l%d\"/>".formatted(i - 1).repeat(10)
                                                + "</g>")
                        .collect(Collectors.joining());
        refused("<defs><path id=\"l0\" d=\"M0 0h9v9z\"/>" + laughs + "</defs><use href=\"#l9\"/>");
        refused(
                "<defs><path id=\"l0\" d=\"M0 0h9v9z\"/>"
                        + laughs.split("<g id=\"l5\"")[0]
                        + "</defs><use href=\"#l4\"/>");
    }

    @Test
    void of_shapeThatRepeatsItself_isRefused() {
        refused("<g id=\"a\"><use href=\"#a\"/></g>");
    }

    @ParameterizedTest
    @ValueSource(ints = {31, 150, 5_000, 40_000})
    void of_groupsWithinGroups_areRefused(int depth) {
        refused("<g>".repeat(depth) + "<path d=\"M0 0h9v9z\"/>" + "</g>".repeat(depth));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<line x2=\"9e9\" stroke=\"#000\" stroke-dasharray=\"1e-6\"/>",
                "<line x2=\"9e9\" style=\"stroke:#000; STROKE-DASHARRAY : 1e-6\"/>",
                "<style>line{stroke-dasharray:1e-6 1e-6}</style><line x2=\"9\"/>",
                "<pattern id=\"p\" width=\"1e6\" height=\"1e6\"/><rect fill=\"url(#p)\"/>",
                "<marker id=\"m\"><path d=\"M0 0h9\"/></marker>",
                "<filter id=\"f\"><feGaussianBlur stdDeviation=\"9e9\"/></filter>",
            })
    void of_whatIsDrawnForEver_isRefused(String content) {
        refused(content);
    }

    @Test
    void of_tooManyShapes_isRefused() {
        refused("<path d=\"M0 0h9v9z\"/>".repeat(2_500));
    }

    @Test
    void of_masksWithinMasks_areRefused() {
        String masks =
                IntStream.range(0, 12)
                        .mapToObj(
                                i ->
                                        "<mask id=\"m%d\">".formatted(i)
                                                + "<path mask=\"url(#m%d)\"/>"
                                                        .formatted(i + 1)
                                                        .repeat(2)
                                                + "</mask>")
                        .collect(Collectors.joining());
        refused(masks + "<path mask=\"url(#m0)\" d=\"M0 0h9v9z\"/>");
        refused(masks.replaceAll("mask=\"(url\\(#\\w+\\))\"", "style=\"mask: $1\""));
        refused(masks.replace("mask", "clipPath").replace("clipPath=\"url", "clip-path=\"url"));
    }

    @Test
    void of_manyBytes_isRefusedUnread() {
        refused("<path d=\"M0 0" + "h1".repeat(110_000) + "\"/>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 0 0 0", "0 0 -1 5"})
    void png_ofNoSize_isRefused(String box) {
        byte[] svg =
                SVG.replace("0 0 40 20", box).formatted("<path d=\"M0 0h9v9z\"/>").getBytes(UTF_8);
        assertThatThrownBy(() -> SvgPicture.of(svg).png(100, 100))
                .isInstanceOf(SvgRefused.class)
                .hasMessageContaining("size");
    }

    @Test
    void png_ofAnEndlessCanvas_isAsLargeAsWanted() throws IOException {
        byte[] svg = SVG.replace("0 0 40 20", "0 0 1e9 1").formatted("").getBytes(UTF_8);
        BufferedImage image =
                ImageIO.read(new ByteArrayInputStream(SvgPicture.of(svg).png(100, 100)));
        assertThat(image.getWidth() * image.getHeight()).isLessThanOrEqualTo(10_000);
    }

    private static void refused(String content) {
        assertThatThrownBy(() -> drawn(content)).isInstanceOf(SvgRefused.class);
    }

    private static BufferedImage drawn(String content) throws IOException {
        byte[] png = SvgPicture.of(SVG.formatted(content).getBytes(UTF_8)).png(600, 600);
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
