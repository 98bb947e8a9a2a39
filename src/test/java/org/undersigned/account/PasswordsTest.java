package org.undersigned.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void hash_carriesItsParametersAndASaltOfItsOwn() {
        String hash = passwords.hash("correct horse battery");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.hash("correct horse battery")).isNotEqualTo(hash);
    }

    @Test
    void matches_onlyTheSamePassword() {
        String hash = passwords.hash("correct horse battery");

        assertThat(passwords.matches("correct horse battery", hash)).isTrue();
        assertThat(passwords.matches("correct horse batterz", hash)).isFalse();
        assertThat(passwords.matches("", hash)).isFalse();
    }

    /** The vector of RFC 9106's reference implementation: argon2id, t=2, m=65536, p=1. */
    @Test
    void matches_aHashThatAnotherImplementationMade() {
        String hash =
                "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ"
                        + "$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

        assertThat(passwords.matches("password", hash)).isTrue();
        assertThat(passwords.matches("passwort", hash)).isFalse();
    }

    @Test
    void matches_theSameLettersTypedInAnotherWay() {
        String composed = "José's long password";
        String decomposed = "José's long password";

        assertThat(passwords.matches(decomposed, passwords.hash(composed))).isTrue();
    }

    @Test
    void matches_nobody_isFalseAfterAsMuchWork() {
        String hash = passwords.hash("correct horse battery");
        passwords.matches("warm up", hash);

        Duration known = time(() -> passwords.matches("a guess", hash));
        Duration unknown = time(() -> assertThat(passwords.matches("a guess", null)).isFalse());

        assertThat(unknown).isGreaterThan(known.dividedBy(4));
    }

    /** The fastest of several, because other programs run too. */
    private static Duration time(Runnable work) {
        Duration fastest = Duration.ofDays(1);
        for (int i = 0; i < 5; i++) {
            long start = System.nanoTime();
            work.run();
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            fastest = took.compareTo(fastest) < 0 ? took : fastest;
        }
        return fastest;
    }
}
