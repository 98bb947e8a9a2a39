package org.undersigned.letter.typeface;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers at least the last {@code size} answers and at most twice as many. An annex of a million
 * names passes through without pushing memory up, and the words of letters soon return.
 */
final class RecentWords<K, V> {

    private final int size;
    private volatile Map<K, V> young = new ConcurrentHashMap<>();
    private volatile Map<K, V> old = Map.of();

    RecentWords(int size) {
        this.size = size;
    }

    V get(K key, Function<K, V> otherwise) {
        @Nullable V known = young.get(key);
        if (known != null) {
            return known;
        }
        known = old.get(key);
        V value = known == null ? otherwise.apply(key) : known;
        if (young.size() >= size) {
            old = young;
            young = new ConcurrentHashMap<>();
        }
        young.put(key, value);
        return value;
    }
}
