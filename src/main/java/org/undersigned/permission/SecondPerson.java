package org.undersigned.permission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.undersigned.account.Account;
import org.undersigned.account.Accounts;
import org.undersigned.account.CurrentAccount;
import org.undersigned.audit.Audit;
import org.undersigned.campaign.Campaign;

/**
 * Keeps one stolen or coerced account from carrying a whole list away: above a number of names that
 * not everybody may read, another coordinator has to say yes. What an account took within a day is
 * added up over all campaigns, so that a list in slices is no smaller than the whole.
 */
@ApplicationScoped
public class SecondPerson {

    private static final Duration DAY = Duration.ofHours(24);
    private static final Duration SHOWN = Duration.ofDays(7);

    private final Takings takings;
    private final Permissions permissions;
    private final Accounts accounts;
    private final CurrentAccount current;
    private final Audit audit;
    private final Clock clock;
    private final long alone;

    SecondPerson(
            Takings takings,
            Permissions permissions,
            Accounts accounts,
            CurrentAccount current,
            Audit audit,
            Clock clock,
            @ConfigProperty(name = "undersigned.export.alone", defaultValue = "1000") long alone) {
        this.takings = takings;
        this.permissions = permissions;
        this.accounts = accounts;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
        this.alone = alone;
    }

    /**
     * Notes that whoever is signed in takes a list away.
     *
     * @return whether a second person allowed it; otherwise there was no need
     * @throws NeedsSecondPerson when there is
     */
    @Transactional
    public boolean look(Wish wish) {
        if (wish.names() == 0) {
            return false;
        }
        Instant now = clock.instant();
        // So that two downloads at once are added up as well.
        Account account = locked();
        if (permissions.of(wish, account.id()).stream().anyMatch(one -> one.isOpen(now))) {
            return true;
        }
        Map<String, Long> taken = takings.of(account.id(), now.minus(DAY));
        taken.merge(wish.whose(), wish.names(), Math::max);
        if (taken.values().stream().mapToLong(Long::longValue).sum() > alone) {
            throw new NeedsSecondPerson(wish, alone);
        }
        takings.forget(now.minus(DAY));
        takings.persist(new Taking(account.id(), wish, now));
        return false;
    }

    /** Asks for a list; whoever asked for it and waits still has said so once. */
    @Transactional
    public void ask(Wish wish, String reason) {
        Account account = locked();
        Instant now = clock.instant();
        boolean waits =
                permissions.of(wish, account.id()).stream()
                        .anyMatch(one -> one.answeredBy() == null && shown(one, now));
        if (!waits) {
            permissions.persist(new Permission(wish, reason, account, now));
            audit.record("export.ask", wish.subject());
        }
    }

    private Account locked() {
        UUID id = current.get().id();
        takings.lock(id);
        return accounts.findById(id);
    }

    private static boolean shown(Permission one, Instant now) {
        return one.askedAt().isAfter(now.minus(SHOWN));
    }

    /**
     * Says yes or no as whoever is signed in; the last answer counts.
     *
     * @throws OwnWish when they asked themselves
     */
    @Transactional
    public void answer(Campaign campaign, UUID id, boolean allowed) {
        Permission permission = permissions.byId(campaign, id).orElseThrow(NotFoundException::new);
        Account second = accounts.findById(current.get().id());
        permission.answer(second, allowed, clock.instant());
        String wish = campaign.slug() + "?" + permission.list();
        audit.record(allowed ? "export.allow" : "export.refuse", wish);
    }

    /** Those of the last week, the latest first. */
    public List<Permission> asked(Campaign campaign) {
        return permissions.of(campaign, clock.instant().minus(SHOWN));
    }
}
