package org.undersigned.packaged;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compares times by their ranks alone (Mann and Whitney, 1947): however long they are and however
 * busy the machine, each order is as likely as any other while nothing but chance tells them apart.
 */
final class Ranks {

    /**
     * Beyond so many standard errors chance comes once in two million comparisons; a difference of
     * a millisecond is far beyond them on a quiet machine, one of five on a busy one.
     */
    private static final double ERRORS = 5;

    private Ranks() {}

    /**
     * How one kind compares with all others.
     *
     * @param slower the share of pairs in which this kind took longer than the other
     * @param allowed how far from a half that may be
     * @param median in milliseconds
     */
    record Share(String what, double slower, double allowed, double median) {

        boolean shows() {
            return Math.abs(slower - 0.5) > allowed;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%-22s slower than others in %.3f of pairs (0.5 ± %.3f allowed), median %.2f ms%s",
                    what,
                    slower,
                    allowed,
                    median,
                    shows() ? "  SHOWS" : "");
        }
    }

    /** Each kind beside all others together. */
    static List<Share> compare(String where, Map<String, long[]> times) {
        List<Share> shares = new ArrayList<>();
        new TreeMap<>(times)
                .forEach(
                        (kind, own) -> {
                            long[] others =
                                    times.entrySet().stream()
                                            .filter(entry -> !entry.getKey().equals(kind))
                                            .flatMapToLong(entry -> Arrays.stream(entry.getValue()))
                                            .sorted()
                                            .toArray();
                            shares.add(share(where + ", " + kind, own, others));
                        });
        return shares;
    }

    private static Share share(String what, long[] own, long[] others) {
        double pairs = 0;
        for (long time : own) {
            pairs += (below(others, time) + below(others, time + 1)) / 2.0;
        }
        double n = own.length;
        double m = others.length;
        double error = Math.sqrt((n + m + 1) / (12 * n * m));
        long[] sorted = own.clone();
        Arrays.sort(sorted);
        return new Share(what, pairs / (n * m), ERRORS * error, sorted[sorted.length / 2] / 1e6);
    }

    /** How many are smaller. */
    private static int below(long[] sorted, long time) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] < time) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
