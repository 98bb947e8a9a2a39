package org.undersigned.packaged;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Many people in front of a server of this machine, each with one connection, who ask again as soon
 * as they were answered. One thread plays them all, so that the server has the processors.
 */
public final class Rush {

    /** What they ask, one after the other. */
    public interface Asking {

        /** The next request; null when there is no more to ask. */
        byte @Nullable [] next(int person);

        /** What the server said to the person's last request. */
        void answered(int person, int status);
    }

    private final int port;
    private final int people;
    private final Asking asking;
    private long[] nanos = new long[1 << 16];
    private int answers;
    private int broken;

    private Rush(int port, int people, Asking asking) {
        this.port = port;
        this.people = people;
        this.asking = asking;
    }

    /** How it went; {@code broken} counts those whose connection ended. */
    public record Outcome(double perSecond, long[] sortedNanos, int broken) {

        /** How long all but the slowest waited, in milliseconds. */
        public double millis(double share) {
            int at = (int) Math.min(sortedNanos.length - 1, sortedNanos.length * share);
            return sortedNanos.length == 0 ? Double.NaN : sortedNanos[at] / 1e6;
        }
    }

    /** Comes to an end after a time, or when everybody's connection is broken. */
    public static Outcome of(int port, int people, Duration time, Asking asking)
            throws IOException {
        return new Rush(port, people, asking).run(time);
    }

    private Outcome run(Duration time) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (Selector selector = Selector.open()) {
            for (int person = 0; person < people; person++) {
                var channel = SocketChannel.open(new InetSocketAddress("127.0.0.1", port));
                channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
                channel.configureBlocking(false);
                Line line = new Line(person, channel);
                lines.add(line);
                channel.register(selector, SelectionKey.OP_READ, line);
            }
            long start = System.nanoTime();
            long end = start + time.toNanos();
            int busy = 0;
            for (Line line : lines) {
                busy += line.ask(asking) ? 1 : 0;
            }
            while (busy > 0 && System.nanoTime() < end + Duration.ofSeconds(20).toNanos()) {
                selector.select(1000);
                for (SelectionKey key : selector.selectedKeys()) {
                    busy -= isDone((Line) key.attachment(), key, end) ? 1 : 0;
                }
                selector.selectedKeys().clear();
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            long[] sorted = Arrays.copyOf(nanos, answers);
            Arrays.sort(sorted);
            return new Outcome(answers / seconds, sorted, broken);
        } finally {
            for (Line line : lines) {
                line.close();
            }
        }
    }

    /** Whether this person asks no more. */
    private boolean isDone(Line line, SelectionKey key, long end) {
        try {
            int status = line.read();
            if (status == 0) {
                return false;
            }
            note(System.nanoTime() - line.asked());
            asking.answered(line.person(), status);
            return System.nanoTime() >= end || !line.ask(asking);
        } catch (IOException e) {
            key.cancel();
            broken++;
            return true;
        }
    }

    private void note(long time) {
        if (answers == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * nanos.length);
        }
        nanos[answers++] = time;
    }
}
