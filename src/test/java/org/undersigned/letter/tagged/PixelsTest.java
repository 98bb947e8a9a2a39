package org.undersigned.letter.tagged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PixelsTest {

    @Test
    void of_thePictureOfTheLetterBefore_isAtHand() throws IOException {
        byte[] png = Files.readAllBytes(Path.of("seeds/logo.png"));
        Pixels pixels = Pixels.of(png);
        assertThat(Pixels.of(png.clone())).isSameAs(pixels);
        assertThat(pixels.width()).isPositive();
    }
}
