package org.undersigned.packaged;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One person's connection; knows just enough HTTP to find the end of an answer. */
final class Line {

    private static final int LARGEST_ANSWER = 1 << 18;
    private static final int STATUS_AT = "HTTP/1.1 ".length();

    private final int person;
    private final SocketChannel channel;
    private final ByteBuffer answer = ByteBuffer.allocate(LARGEST_ANSWER);
    private long asked;
    private int end = -1;

    Line(int person, SocketChannel channel) {
        this.person = person;
        this.channel = channel;
    }

    int person() {
        return person;
    }

    long asked() {
        return asked;
    }

    /** False when there is no more to ask. */
    boolean ask(Rush.Asking asking) throws IOException {
        byte[] request = asking.next(person);
        if (request == null) {
            return false;
        }
        asked = System.nanoTime();
        ByteBuffer bytes = ByteBuffer.wrap(request);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        return true;
    }

    /** The status, once the whole answer is there; 0 before. */
    int read() throws IOException {
        if (channel.read(answer) < 0) {
            throw new EOFException("The server hung up.");
        }
        if (end < 0) {
            end = findEnd();
        }
        if (end < 0 || answer.position() < end) {
            return 0;
        }
        int status = Integer.parseInt(text(STATUS_AT, STATUS_AT + 3));
        answer.clear();
        end = -1;
        return status;
    }

    private int findEnd() throws IOException {
        String head = text(0, Math.min(answer.position(), 4096));
        int body = head.indexOf("\r\n\r\n");
        if (body < 0) {
            return -1;
        }
        String headers = head.substring(0, body).toLowerCase(Locale.ROOT) + "\r\n";
        int length = headers.indexOf("content-length: ");
        if (length < 0) {
            throw new IOException("An answer without its length:\n" + headers);
        }
        int digits = length + "content-length: ".length();
        return body
                + 4
                + Integer.parseInt(headers.substring(digits, headers.indexOf("\r\n", digits)));
    }

    private String text(int from, int to) {
        return new String(answer.array(), from, to - from, StandardCharsets.ISO_8859_1);
    }

    void close() throws IOException {
        channel.close();
    }
}
