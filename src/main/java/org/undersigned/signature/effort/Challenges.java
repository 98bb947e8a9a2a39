package org.undersigned.signature.effort;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.crypto.Tokens;
import org.undersigned.signature.effort.Challenge.Solution;

/**
 * Sets tasks and knows their solutions again. Nothing is stored of a task; of a solution only that
 * it was used, in memory, until it expires: each replica takes it once.
 */
@ApplicationScoped
public class Challenges {

    /** Time enough to think about what one signs. */
    static final Duration VALID = Duration.ofHours(1);

    private static final String ALGORITHM = "SHA-256";
    private static final int SALT_BYTES = 12;
    private static final int LONGEST = 2000;
    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * Its last character parts it from the number, so that no digit moves from one to the other.
     */
    private static final Pattern SALT = Pattern.compile("[0-9a-f]{24}\\?expires=([0-9]{1,12})&");

    private static final ObjectReader JSON =
            new ObjectMapper()
                    .readerFor(Solution.class)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final Map<UUID, Instant> used = new LinkedHashMap<>();
    private final Tokens tokens;
    private final EffortSettings settings;

    Challenges(Tokens tokens, EffortSettings settings) {
        this.tokens = tokens;
        this.settings = settings;
    }

    Challenge set(Instant now) {
        byte[] random = new byte[SALT_BYTES];
        RANDOM.nextBytes(random);
        String salt =
                HexFormat.of().formatHex(random)
                        + "?expires="
                        + now.plus(VALID).getEpochSecond()
                        + '&';
        String challenge = hash(salt, RANDOM.nextInt(settings.hashes()));
        String signature = tokens.issue(purpose(salt, challenge), UUID.randomUUID(), 0);
        return new Challenge(ALGORITHM, challenge, settings.hashes(), salt, signature);
    }

    /**
     * Whether this is the solution of a task of ours, for the first time and in time.
     *
     * @param written as the form carries it; empty where no script ran
     */
    public boolean isSolved(String written, Instant now) {
        return read(written)
                .filter(it -> isInTime(it.salt(), now))
                .filter(it -> hash(it.salt(), it.number()).equals(it.challenge()))
                .flatMap(it -> tokens.read(purpose(it.salt(), it.challenge()), it.signature()))
                .filter(claim -> useOnce(claim.id(), now))
                .isPresent();
    }

    private static Optional<Solution> read(String written) {
        if (written.isBlank() || written.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            Solution solution = JSON.readValue(Base64.getDecoder().decode(written.strip()));
            boolean whole =
                    solution != null
                            && ALGORITHM.equals(solution.algorithm())
                            && solution.challenge() != null
                            && solution.salt() != null
                            && solution.signature() != null;
            return whole ? Optional.of(solution) : Optional.empty();
        } catch (IllegalArgumentException | IOException e) {
            return Optional.empty();
        }
    }

    private static boolean isInTime(String salt, Instant now) {
        Matcher expiry = SALT.matcher(salt);
        return expiry.matches()
                && now.isBefore(Instant.ofEpochSecond(Long.parseLong(expiry.group(1))));
    }

    private boolean useOnce(UUID id, Instant now) {
        synchronized (used) {
            Iterator<Instant> oldest = used.values().iterator();
            while (oldest.hasNext() && now.isAfter(oldest.next())) {
                oldest.remove();
            }
            return used.putIfAbsent(id, now.plus(VALID)) == null;
        }
    }

    private static String purpose(String salt, String challenge) {
        return "effort " + salt + ' ' + challenge;
    }

    private static String hash(String salt, long number) {
        try {
            byte[] words = (salt + number).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance(ALGORITHM).digest(words));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
