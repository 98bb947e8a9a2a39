package org.undersigned.letter.typeface;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** A TrueType font: its glyphs, their widths in thousandths of an em, and subsets of it. */
public final class Typeface {

    /** Latin, Greek and Cyrillic are looked up in an array, the rest in the font's own map. */
    private static final int COMMON = 0x600;

    private static final List<String> EMBEDDED_TABLES =
            List.of("head", "hhea", "hmtx", "maxp", "loca", "glyf", "cvt ", "fpgm", "prep");

    private final byte[] file;
    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final int[] commonGlyphs = new int[COMMON];
    private final float[] widths;
    private final @Nullable Kerning kerning;
    private final float em;
    private final Metrics metrics;
    private volatile @Nullable Font forShaping;

    /**
     * What a PDF's font descriptor asks for, in thousandths of an em.
     *
     * @param box left, bottom, right, top
     */
    public record Metrics(
            String name,
            List<Integer> box,
            int ascent,
            int descent,
            int capHeight,
            float italicAngle) {}

    /**
     * A font program with only some of the glyphs.
     *
     * @param glyphs maps glyphs as this typeface numbers them to those in the program
     */
    public record Subset(byte[] program, Map<Integer, Integer> glyphs) {}

    private Typeface(byte[] file) throws IOException {
        this.file = file;
        font = new TTFParser().parse(new RandomAccessReadBuffer(file));
        font.setEnableGsub(false);
        characters = font.getUnicodeCmapLookup();
        for (int c = 0; c < COMMON; c++) {
            commonGlyphs[c] = characters.getGlyphId(c);
        }
        em = font.getUnitsPerEm() / 1000f;
        kerning = Kerning.of(font);
        widths = new float[font.getNumberOfGlyphs()];
        for (int glyph = 0; glyph < widths.length; glyph++) {
            widths[glyph] = font.getAdvanceWidth(glyph) / em;
        }
        metrics = metrics(font, em);
        // Read now: FontBox loads tables on first use, which several threads must not do at once.
        font.getGlyph();
    }

    /** Reads a font file. Fonts with PostScript outlines are not for us and are refused. */
    static Typeface read(byte[] file) {
        try {
            return new Typeface(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Metrics metrics(TrueTypeFont font, float em) throws IOException {
        BoundingBox box = font.getFontBBox();
        var style = font.getOS2Windows();
        int capHeight = style == null ? 0 : Math.round(style.getCapHeight() / em);
        return new Metrics(
                font.getName().replaceAll("[^A-Za-z0-9-]", ""),
                List.of(
                        Math.round(box.getLowerLeftX() / em),
                        Math.round(box.getLowerLeftY() / em),
                        Math.round(box.getUpperRightX() / em),
                        Math.round(box.getUpperRightY() / em)),
                Math.round(font.getHorizontalHeader().getAscender() / em),
                Math.round(font.getHorizontalHeader().getDescender() / em),
                capHeight > 0 ? capHeight : 700,
                font.getPostScript() == null ? 0 : font.getPostScript().getItalicAngle());
    }

    /** The glyph for a character, 0 where there is none. */
    public int glyph(int codePoint) {
        return codePoint < COMMON ? commonGlyphs[codePoint] : characters.getGlyphId(codePoint);
    }

    boolean covers(String cluster) {
        return cluster.codePoints().allMatch(c -> glyph(c) != 0 || Scripts.isIgnorable(c));
    }

    /** How far a glyph moves the pen. */
    public float width(int glyph) {
        return glyph < widths.length ? widths[glyph] : 0;
    }

    /** How far the second glyph is moved from where the first one ends; below 0 to the left. */
    float kerning(int left, int right) {
        return kerning == null ? 0 : kerning.between(left, right) / em;
    }

    boolean kerns() {
        return kerning != null;
    }

    public Metrics metrics() {
        return metrics;
    }

    /** For the JDK's layout engine, a thousand units to the em. */
    Font forShaping() {
        Font shaping = forShaping;
        if (shaping == null) {
            synchronized (this) {
                shaping = forShaping;
                if (shaping == null) {
                    shaping = created();
                    forShaping = shaping;
                }
            }
        }
        return shaping;
    }

    private Font created() {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file))
                    .deriveFont(1000f);
        } catch (FontFormatException e) {
            throw new IllegalStateException(metrics.name() + " cannot be shaped", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A program with these glyphs and the ones they are built from. */
    public synchronized Subset subset(BitSet glyphs) {
        try {
            TTFSubsetter subsetter = new TTFSubsetter(font, EMBEDDED_TABLES);
            subsetter.addGlyphIds(glyphs.stream().boxed().collect(Collectors.toSet()));
            Map<Integer, Integer> renumbered =
                    subsetter.getGIDMap().entrySet().stream()
                            .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
            ByteArrayOutputStream program = new ByteArrayOutputStream();
            subsetter.writeToStream(program);
            return new Subset(program.toByteArray(), renumbered);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
