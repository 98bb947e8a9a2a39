package org.undersigned.letter.tagged;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A PDF 1.7 file written from front to back (ISO 32000-1, 7.5). Small objects are packed into
 * object streams of two hundred; all that is remembered of an object is its place.
 */
final class PdfFile {

    private static final int PACKED = 200;

    private final OutputStream out;
    private final MessageDigest digest;
    private final Deflation deflation = new Deflation();
    private final CrossReferences places = new CrossReferences();
    private final PdfBytes packed = new PdfBytes(1 << 15);
    private final PdfBytes packedIndex = new PdfBytes(1 << 11);
    private int packedCount;
    private int packId;
    private long position;

    PdfFile(OutputStream out) throws IOException {
        this.out = out;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        // Four bytes above 127 tell transfer programs that the file is binary (7.5.2).
        write(new PdfBytes(16).put("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n").array());
    }

    /** Numbers an object that is written later. */
    int allocate() {
        return places.allocate();
    }

    /** Writes an object that is no stream. */
    void put(int id, PdfBytes object) throws IOException {
        if (packedCount == 0) {
            packId = allocate();
        }
        places.packed(id, packId, packedCount);
        packedIndex.put((long) id).put(' ').put((long) packed.length()).put(' ');
        packed.put(object).put('\n');
        if (++packedCount == PACKED) {
            flushPacked();
        }
    }

    private void flushPacked() throws IOException {
        if (packedCount == 0) {
            return;
        }
        PdfBytes dictionary =
                new PdfBytes(64)
                        .put("/Type/ObjStm/N ")
                        .put((long) packedCount)
                        .put("/First ")
                        .put((long) packedIndex.length());
        PdfBytes all = packedIndex.put(packed);
        packedCount = 0;
        putStream(packId, dictionary, all.array());
        packed.clear();
        packedIndex.clear();
    }

    /** Writes a stream, compressed. */
    void putStream(int id, PdfBytes dictionary, byte[] content) throws IOException {
        putDeflated(id, dictionary, deflation.deflate(content));
    }

    /** Writes a stream that is compressed already. */
    void putDeflated(int id, PdfBytes dictionary, byte[] deflated) throws IOException {
        putPlain(id, dictionary.put("/Filter/FlateDecode"), deflated);
    }

    /** Writes a stream as it is, such as metadata that other programs look for in the file. */
    void putPlain(int id, PdfBytes dictionary, byte[] content) throws IOException {
        places.at(id, position);
        PdfBytes head =
                new PdfBytes(128).put((long) id).put(" 0 obj\n<<").put(dictionary).put("/Length ");
        write(head.put((long) content.length).put(">>stream\n").array());
        write(content);
        write(new PdfBytes(24).put("\nendstream\nendobj\n").array());
    }

    /** Writes the table of contents; the file's identity comes from its content. */
    void finish(int catalog, int info) throws IOException {
        flushPacked();
        String identity = HexFormat.of().formatHex(digest.digest(), 0, 16);
        int id = allocate();
        long start = position;
        places.at(id, start);
        PdfBytes dictionary =
                new PdfBytes(256)
                        .put("/Type/XRef/Size ")
                        .put((long) places.size())
                        .put("/W[1 5 2]/Root ")
                        .reference(catalog)
                        .put("/Info ")
                        .reference(info)
                        .put("/ID[<" + identity + "><" + identity + ">]")
                        .put("/DecodeParms<</Predictor 12/Columns 8>>");
        putDeflated(id, dictionary, places.deflated(deflation));
        write(new PdfBytes(32).put("startxref\n").put(start).put("\n%%EOF\n").array());
        deflation.close();
        out.flush();
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        digest.update(bytes);
        position += bytes.length;
    }
}
