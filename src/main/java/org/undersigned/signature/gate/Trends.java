package org.undersigned.signature.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * From which mail domains people signed in the last day: as numbers, in the memory of one replica,
 * and only where they are too many to be somebody.
 */
@ApplicationScoped
public class Trends {

    static final int FEWEST = 10;

    private static final Duration DAY = Duration.ofHours(24);
    private static final int SHOWN = 50;

    /** Of each hour; beyond, domains that nobody used before in that hour are not counted. */
    private static final int DOMAINS = 10_000;

    private final NavigableMap<Instant, Map<String, Integer>> hours = new TreeMap<>();

    /** How many requests came from a domain. */
    public record Trend(String domain, int count) {}

    /**
     * @param domain in ASCII
     */
    public synchronized void note(String domain, Instant now) {
        Instant hour = now.truncatedTo(ChronoUnit.HOURS);
        hours.headMap(hour.minus(DAY), true).clear();
        Map<String, Integer> counts = hours.computeIfAbsent(hour, any -> new HashMap<>());
        if (counts.size() < DOMAINS || counts.containsKey(domain)) {
            counts.merge(domain, 1, Integer::sum);
        }
    }

    /** The most frequent first. */
    synchronized List<Trend> of(Instant now) {
        Map<String, Integer> all = new HashMap<>();
        hours.tailMap(now.minus(DAY), false)
                .values()
                .forEach(hour -> hour.forEach((key, n) -> all.merge(key, n, Integer::sum)));
        return all.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST)
                .map(entry -> new Trend(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Trend::count).reversed().thenComparing(Trend::domain))
                .limit(SHOWN)
                .toList();
    }
}
