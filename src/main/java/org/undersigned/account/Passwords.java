package org.undersigned.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Turns passwords into hashes that cannot be turned back: Argon2id (RFC 9106) in its usual string
 * form, {@code $argon2id$v=19$m=…,t=…,p=…$salt$hash}.
 */
@ApplicationScoped
class Passwords {

    /** OWASP Password Storage Cheat Sheet, 2025: 19 MiB, two passes, one lane. */
    private static final Cost COST = new Cost(19 * 1024, 2, 1);

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    /** Each takes 19 MiB and a core: more at once would stop the pages for everybody else. */
    private final Semaphore atOnce =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    private final SecureRandom random = new SecureRandom();

    /** What an unknown address is compared with, so that it takes as long as a known one. */
    private final String nobodys = hash("nobody knows this one");

    private record Cost(int kibibytes, int passes, int lanes) {}

    /** A password for somebody to copy: 120 bits. */
    static String random() {
        byte[] bytes = new byte[15];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }

    String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        COST.kibibytes,
                        COST.passes,
                        COST.lanes,
                        Base64.getEncoder().withoutPadding().encodeToString(salt),
                        Base64.getEncoder()
                                .withoutPadding()
                                .encodeToString(argon2(password, salt, COST)));
    }

    /**
     * Whether the password is the hashed one; always does the same work.
     *
     * @param hash null when the account is unknown or has no password
     */
    boolean matches(String password, @Nullable String hash) {
        String[] parts = (hash == null ? nobodys : hash).split("\\$");
        String[] cost = parts[3].split("[=,]");
        byte[] salt = Base64.getDecoder().decode(parts[4]);
        byte[] expected = Base64.getDecoder().decode(parts[5]);
        byte[] actual =
                argon2(
                        password,
                        salt,
                        new Cost(
                                Integer.parseInt(cost[1]),
                                Integer.parseInt(cost[3]),
                                Integer.parseInt(cost[5])));
        return MessageDigest.isEqual(expected, actual) & hash != null;
    }

    private byte[] argon2(String password, byte[] salt, Cost cost) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(cost.kibibytes)
                        .withIterations(cost.passes)
                        .withParallelism(cost.lanes)
                        .withSalt(salt)
                        .build());
        // The same letters typed on another keyboard may come composed in another way.
        String composed = Normalizer.normalize(password, Normalizer.Form.NFKC);
        byte[] hash = new byte[HASH_BYTES];
        atOnce.acquireUninterruptibly();
        try {
            generator.generateBytes(composed.getBytes(StandardCharsets.UTF_8), hash);
        } finally {
            atOnce.release();
        }
        return hash;
    }
}
