package org.undersigned.letter.tagged;

import java.io.IOException;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.undersigned.letter.typeface.GlyphRun;
import org.undersigned.letter.typeface.Typeface;

/**
 * A typeface in one file. Glyphs keep the typeface's own numbers on the pages, so that pages can be
 * written before it is known which glyphs the subset needs (ISO 32000-1, 9.7).
 */
final class EmbeddedFont {

    final int id;
    final String name;
    private final Typeface typeface;
    private final BitSet used = new BitSet();
    private final Map<Integer, String> meanings = new TreeMap<>();

    EmbeddedFont(Typeface typeface, int number, int id) {
        this.typeface = typeface;
        this.name = "F" + number;
        this.id = id;
    }

    /** Notes the glyphs; false where one of them stands for other characters elsewhere. */
    boolean use(GlyphRun run) {
        boolean told = true;
        int[] glyphs = run.glyphs();
        for (int i = 0; i < glyphs.length; i++) {
            String meaning = meaning(run.clusters()[i]);
            if (used.get(glyphs[i])) {
                told &= meaning.equals(meanings.get(glyphs[i]));
            } else {
                used.set(glyphs[i]);
                meanings.put(glyphs[i], meaning);
            }
        }
        return told;
    }

    /** A glyph that only completes another must mean something too (ISO 14289-1, 7.21.7). */
    private static String meaning(@Nullable String cluster) {
        return cluster == null || cluster.isEmpty() || Character.isSpaceChar(cluster.charAt(0))
                ? " "
                : cluster;
    }

    void write(PdfFile file, FontPrograms programs) throws IOException {
        FontPrograms.Program program = programs.covering(typeface, used);
        int data = file.allocate();
        int descriptor = file.allocate();
        int descendant = file.allocate();
        int numbers = file.allocate();
        int toUnicode = file.allocate();
        file.putDeflated(
                data, new PdfBytes(32).put("/Length1 " + program.length()), program.deflated());
        file.putDeflated(numbers, new PdfBytes(32), program.numbersDeflated());
        String subsetName = program.tag() + "+" + typeface.metrics().name();
        file.put(descriptor, descriptor(subsetName, data));
        file.put(descendant, descendant(subsetName, descriptor, numbers));
        file.putStream(toUnicode, new PdfBytes(32), toUnicode().array());
        file.put(
                id,
                new PdfBytes(160)
                        .put("<</Type/Font/Subtype/Type0/BaseFont/" + subsetName)
                        .put("/Encoding/Identity-H/DescendantFonts[")
                        .reference(descendant)
                        .put("]/ToUnicode ")
                        .reference(toUnicode)
                        .put(">>"));
    }

    private PdfBytes descriptor(String subsetName, int data) {
        Typeface.Metrics metrics = typeface.metrics();
        PdfBytes descriptor = new PdfBytes(256);
        descriptor.put("<</Type/FontDescriptor/FontName/" + subsetName + "/Flags 4/FontBBox[");
        metrics.box().forEach(edge -> descriptor.put((long) edge).put(' '));
        return descriptor
                .put("]/ItalicAngle ")
                .put((double) metrics.italicAngle())
                .put("/Ascent " + metrics.ascent() + "/Descent " + metrics.descent())
                .put("/CapHeight " + metrics.capHeight() + "/StemV 80/FontFile2 ")
                .reference(data)
                .put(">>");
    }

    private PdfBytes descendant(String subsetName, int descriptor, int numbers) {
        PdfBytes font =
                new PdfBytes(1 << 10)
                        .put("<</Type/Font/Subtype/CIDFontType2/BaseFont/" + subsetName)
                        .put("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>")
                        .put("/FontDescriptor ")
                        .reference(descriptor)
                        .put("/CIDToGIDMap ")
                        .reference(numbers)
                        .put("/DW 0/W[");
        for (int start = used.nextSetBit(0); start >= 0; ) {
            int end = used.nextClearBit(start);
            font.put((long) start).put('[');
            for (int glyph = start; glyph < end; glyph++) {
                font.put((double) typeface.width(glyph)).put(' ');
            }
            font.put(']');
            start = used.nextSetBit(end);
        }
        return font.put("]>>");
    }

    private PdfBytes toUnicode() {
        PdfBytes map =
                new PdfBytes(1 << 12)
                        .put("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
                        .put("/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>>")
                        .put(" def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n")
                        .put("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        int written = 0;
        for (Map.Entry<Integer, String> meaning : meanings.entrySet()) {
            if (written % 100 == 0) {
                int block = Math.min(100, meanings.size() - written);
                map.put((written > 0 ? "endbfchar\n" : "") + block + " beginbfchar\n");
            }
            map.put('<').hex(meaning.getKey()).put("> <");
            meaning.getValue().chars().forEach(map::hex);
            map.put(">\n");
            written++;
        }
        return map.put(written > 0 ? "endbfchar\n" : "")
                .put("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    }
}
