package org.undersigned.signature.gate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.undersigned.signature.gate.Entry.Kind;
import org.undersigned.signature.gate.Entry.Verdict;
import org.undersigned.web.Network;

/** All entries at one moment, in memory; the narrowest pattern decides. */
record Rules(Map<String, Verdict> domains, List<Range> networks) {

    static final Rules NONE = Rules.of(List.of());

    record Range(Network network, Verdict verdict) {}

    static Rules of(List<Entry> entries) {
        Map<String, Verdict> domains =
                entries.stream()
                        .filter(entry -> entry.kind() == Kind.DOMAIN)
                        .collect(Collectors.toUnmodifiableMap(Entry::pattern, Entry::verdict));
        List<Range> networks =
                entries.stream()
                        .filter(entry -> entry.kind() == Kind.NETWORK)
                        .map(entry -> new Range(Network.of(entry.pattern()), entry.verdict()))
                        .sorted(
                                Comparator.comparingInt((Range range) -> range.network().bits())
                                        .reversed())
                        .toList();
        return new Rules(domains, networks);
    }

    /**
     * @param domain in ASCII
     */
    Optional<Verdict> onDomain(String domain) {
        @Nullable Verdict verdict = domains.get(domain);
        int dot = domain.indexOf('.');
        while (verdict == null && dot >= 0) {
            verdict = domains.get("*" + domain.substring(dot));
            dot = domain.indexOf('.', dot + 1);
        }
        return Optional.ofNullable(verdict);
    }

    /**
     * @param client as {@link org.undersigned.web.Clients} names it
     */
    Optional<Range> onClient(String client) {
        return networks.stream().filter(range -> range.network().covers(client)).findFirst();
    }
}
