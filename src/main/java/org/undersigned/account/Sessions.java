package org.undersigned.account;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Begins sessions, recognises and ends them: a session is a signed token, and whether it still
 * counts is asked of the database each time.
 */
@ApplicationScoped
class Sessions {

    /** How long a program's token counts. */
    static final Duration API = Duration.ofHours(1);

    /**
     * How long a browser's counts without a click: who writes a long text must be able to save it.
     */
    static final Duration DESK = Duration.ofHours(4);

    /** How long a browser's session may be renewed before one signs in again. */
    static final Duration LONGEST = Duration.ofHours(12);

    private final SessionKeys keys;
    private final Accounts accounts;
    private final EndedSessions ended;

    Sessions(SessionKeys keys, Accounts accounts, EndedSessions ended) {
        this.keys = keys;
        this.accounts = accounts;
        this.ended = ended;
    }

    /** A token for a session that begins now and counts for {@link #API} or {@link #DESK}. */
    String begin(Account account, Duration counts, Instant now) {
        return token(account, UUID.randomUUID(), counts, now, now);
    }

    /** A browser's fresh token when half of its time is over; empty when none is due or allowed. */
    Optional<String> renew(Session session, Account account, Instant now) {
        boolean due = session.tokenEndsAt().isBefore(now.plus(DESK.dividedBy(2)));
        boolean allowed = session.startedAt().plus(LONGEST).isAfter(now);
        return due && allowed
                ? Optional.of(token(account, session.id(), DESK, session.startedAt(), now))
                : Optional.empty();
    }

    private String token(
            Account account, UUID session, Duration counts, Instant startedAt, Instant now) {
        return Jwt.issuer(SessionKeys.ISSUER)
                .subject(account.id().toString())
                .upn(account.email())
                .groups(account.roles().stream().map(Role::name).collect(Collectors.toSet()))
                .claim("email", account.email())
                .claim("jti", session.toString())
                .claim(Session.GENERATION, account.generation())
                .claim(Session.STARTED, startedAt.getEpochSecond())
                .issuedAt(now)
                .expiresAt(now.plus(counts))
                .jws()
                .algorithm(SignatureAlgorithm.RS256)
                .sign(keys.signing());
    }

    /** Whose session it is, as the database knows them now; empty when it counts no longer. */
    @Transactional
    Optional<Account> holder(Session session) {
        return accounts.findByIdOptional(session.account())
                .filter(Account::isActive)
                .filter(account -> account.generation() == session.generation())
                .filter(account -> !ended.contains(session.id()));
    }

    /** Ends this one session, here and on every replica. */
    @Transactional
    void end(Session session, Instant now) {
        ended.forgetBefore(now);
        if (!ended.contains(session.id())) {
            Instant end = session.startedAt().plus(LONGEST).plus(DESK);
            ended.persist(new EndedSession(session.id(), end));
        }
    }
}
