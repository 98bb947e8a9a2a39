package org.undersigned.signature.gate;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.undersigned.signature.gate.Entry.Verdict;
import org.undersigned.signature.limit.Networks;

/**
 * Knows who gets through. It answers from memory, where an address of a client stays as short as
 * the question takes; what another replica changed is known within seconds.
 */
@ApplicationScoped
public class Gate implements Networks {

    private final Entries entries;
    private volatile Rules rules = Rules.NONE;

    Gate(Entries entries) {
        this.entries = entries;
    }

    void open(@Observes StartupEvent start) {
        look();
    }

    /** Reads what was said last. */
    @Scheduled(every = "5s", delayed = "5s", identity = "gate: look")
    void look() {
        rules = Rules.of(entries.all());
    }

    /**
     * Whether mail to a domain is blocked; empty where nobody said anything about it.
     *
     * @param domain in ASCII
     */
    public Optional<Boolean> blocks(String domain) {
        return rules.onDomain(domain).map(verdict -> verdict == Verdict.BLOCK);
    }

    @Override
    public boolean isLetThrough(String client) {
        return on(client, Verdict.ALLOW).isPresent();
    }

    @Override
    public boolean isBlocked(String client) {
        return on(client, Verdict.BLOCK).isPresent();
    }

    @Override
    public String countedAs(String client) {
        return on(client, Verdict.BLOCK).map(range -> range.network().toString()).orElse(client);
    }

    private Optional<Rules.Range> on(String client, Verdict verdict) {
        return rules.onClient(client).filter(range -> range.verdict() == verdict);
    }
}
