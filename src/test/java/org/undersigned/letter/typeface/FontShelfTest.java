package org.undersigned.letter.typeface;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.letter.LetterFonts;

class FontShelfTest {

    private static final FontShelf DELIVERED = LetterFonts.asDelivered();

    @ParameterizedTest
    @CsvSource({
        "я, SourceSerif4-Regular, SourceSerif4-SemiBold, SourceSerif4-Italic, SourceSerif4-SemiBoldItalic",
        "ა, NotoSerifGeorgian-Regular, NotoSerifGeorgian-Bold, NotoSerifGeorgian-Regular, NotoSerifGeorgian-Bold",
        "ա, NotoSerifArmenian-Regular, NotoSerifArmenian-Bold, NotoSerifArmenian-Regular, NotoSerifArmenian-Bold",
        "א, NotoSerifHebrew-Regular, NotoSerifHebrew-Bold, NotoSerifHebrew-Regular, NotoSerifHebrew-Bold",
        "ع, Amiri-Regular, Amiri-Bold, Amiri-Slanted, Amiri-BoldSlanted",
        "न, NotoSerifDevanagari-Regular, NotoSerifDevanagari-Bold, NotoSerifDevanagari-Regular, NotoSerifDevanagari-Bold",
        "ক, NotoSerifBengali-Regular, NotoSerifBengali-Bold, NotoSerifBengali-Regular, NotoSerifBengali-Bold",
        "த, NotoSerifTamil-Regular, NotoSerifTamil-Bold, NotoSerifTamilSlanted-Regular, NotoSerifTamilSlanted-Bold",
        "ไ, NotoSerifThai-Regular, NotoSerifThai-Bold, NotoSerifThai-Regular, NotoSerifThai-Bold",
        "ខ, NotoSerifKhmer-Regular, NotoSerifKhmer-Bold, NotoSerifKhmer-Regular, NotoSerifKhmer-Bold",
        "က, NotoSerifMyanmar-Regular, NotoSerifMyanmar-Bold, NotoSerifMyanmar-Regular, NotoSerifMyanmar-Bold",
        "አ, NotoSerifEthiopic-Regular, NotoSerifEthiopic-Bold, NotoSerifEthiopic-Regular, NotoSerifEthiopic-Bold",
        "한, NanumMyeongjo, NanumMyeongjoBold, NanumMyeongjo, NanumMyeongjoBold",
        "中, DroidSansFallback, DroidSansFallback, DroidSansFallback, DroidSansFallback",
        "ね, DroidSansFallback, DroidSansFallback, DroidSansFallback, DroidSansFallback",
        "ᚠ, NotoSansRunic-Regular, NotoSansRunic-Regular, NotoSansRunic-Regular, NotoSansRunic-Regular",
    })
    void covering_takesTheBoldFaceOfAScript_orElseTheRegularOne(
            String letter, String regular, String bold, String italic, String both) {
        assertThat(name(DELIVERED, Style.SERIF, letter)).isEqualTo(regular);
        assertThat(name(DELIVERED, Style.SERIF_BOLD, letter)).isEqualTo(bold);
        assertThat(name(DELIVERED, Style.SERIF_ITALIC, letter)).isEqualTo(italic);
        assertThat(name(DELIVERED, Style.SERIF_BOLD_ITALIC, letter)).isEqualTo(both);
    }

    /** An organisation's name and what stands small below it are no ornament. */
    @ParameterizedTest
    @CsvSource({
        "ع, NotoSansArabic-Regular, NotoSansArabic-Bold",
        "א, NotoSansHebrew-Regular, NotoSansHebrew-Bold",
        "न, NotoSansDevanagari-Regular, NotoSansDevanagari-Bold",
        "ไ, NotoSansThai-Regular, NotoSansThai-Bold",
    })
    void covering_withoutSerifs_takesAPlainFace(String letter, String regular, String bold) {
        assertThat(name(DELIVERED, Style.SANS, letter)).isEqualTo(regular);
        assertThat(name(DELIVERED, Style.SANS_BOLD, letter)).isEqualTo(bold);
    }

    /** As Debian's fonts-noto-extra brings them. */
    @Test
    void covering_amongWeightsOfAllKinds_takesTheCommonOnes(@TempDir Path folder) throws Exception {
        for (String weight : List.of("Black", "CondensedBlack", "Light", "ExtraBold", "SemiBold")) {
            copy("NotoSerifThai-Regular", folder, "NotoSerifThai-" + weight);
        }
        copy("NotoSansThai-Regular", folder, "NotoSerifThai-Regular");
        copy("NotoSansThai-Bold", folder, "NotoSerifThai-Bold");
        FontShelf shelf = new FontShelf(List.of(folder));
        assertThat(name(shelf, Style.SERIF, "ไ")).isEqualTo("NotoSansThai-Regular");
        assertThat(name(shelf, Style.SERIF_BOLD, "ไ")).isEqualTo("NotoSansThai-Bold");
    }

    private static void copy(String font, Path folder, String as) throws IOException {
        Path noto = Path.of("/usr/share/fonts/truetype/noto");
        Files.copy(noto.resolve(font + ".ttf"), folder.resolve(as + ".ttf"));
    }

    private static String name(FontShelf shelf, Style style, String letter) {
        return shelf.covering(style, letter).orElseThrow().metrics().name();
    }
}
