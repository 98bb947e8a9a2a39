package org.undersigned.letter.tagged;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/** Compresses streams with one compressor, since each owns memory outside the heap. */
final class Deflation implements AutoCloseable {

    private final Deflater deflater = new Deflater();
    private final byte[] buffer = new byte[1 << 14];

    byte[] deflate(byte[] content) {
        deflater.reset();
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream deflated = new ByteArrayOutputStream(content.length / 3 + 64);
        drain(deflated);
        return deflated.toByteArray();
    }

    void begin() {
        deflater.reset();
    }

    void add(byte[] content, int length, ByteArrayOutputStream deflated) {
        deflater.setInput(content, 0, length);
        while (!deflater.needsInput()) {
            deflated.write(buffer, 0, deflater.deflate(buffer));
        }
    }

    void end(ByteArrayOutputStream deflated) {
        deflater.finish();
        drain(deflated);
    }

    private void drain(ByteArrayOutputStream deflated) {
        while (!deflater.finished()) {
            deflated.write(buffer, 0, deflater.deflate(buffer));
        }
    }

    @Override
    public void close() {
        deflater.end();
    }
}
