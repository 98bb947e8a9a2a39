package org.undersigned.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.undersigned.web.TooManyTries;

/**
 * Counts wrong passwords, in the memory of this replica only: a few from one client, many for one
 * address from everywhere, so that a stranger cannot easily lock somebody out.
 */
@ApplicationScoped
class Guesses {

    private static final int PER_CLIENT = 10;
    private static final int PER_ADDRESS = 100;
    private static final Duration PAUSE = Duration.ofMinutes(15);
    private static final int REMEMBERED = 20_000;

    private final Map<String, Wrong> wrong =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Wrong> eldest) {
                    return size() > REMEMBERED;
                }
            };

    private record Wrong(int times, Instant until) {}

    /**
     * @throws TooManyTries when another try has to wait
     */
    synchronized void mayTry(String email, String client, Instant now) {
        check(wrong.get(folded(email)), PER_ADDRESS, now);
        check(wrong.get(folded(email) + " " + client), PER_CLIENT, now);
    }

    private static void check(@Nullable Wrong wrong, int most, Instant now) {
        if (wrong != null && wrong.times >= most && wrong.until.isAfter(now)) {
            throw new TooManyTries(Duration.between(now, wrong.until));
        }
    }

    synchronized void wasWrong(String email, String client, Instant now) {
        count(folded(email), now);
        count(folded(email) + " " + client, now);
    }

    private void count(String key, Instant now) {
        wrong.merge(
                key,
                new Wrong(1, now.plus(PAUSE)),
                (old, first) ->
                        old.until.isAfter(now) ? new Wrong(old.times + 1, old.until) : first);
    }

    synchronized void wasRight(String email, String client) {
        wrong.remove(folded(email) + " " + client);
    }

    private static String folded(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
