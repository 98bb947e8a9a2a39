package org.undersigned.mailbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The table {@code domain-rules.txt}, from the most specific rule to the one for all. */
final class DomainRules {

    private static final String FILE = "domain-rules.txt";
    private static final String NONE = "none";

    private final Map<String, DomainRule> rules;

    private DomainRules(Map<String, DomainRule> rules) {
        this.rules = Map.copyOf(rules);
    }

    static DomainRules ours() {
        InputStream file =
                Objects.requireNonNull(DomainRules.class.getResourceAsStream(FILE), FILE);
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return read(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DomainRules read(BufferedReader table) {
        Map<String, DomainRule> rules = new HashMap<>();
        table.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.strip().split("\\s+"))
                .forEach(columns -> rules.put(columns[0], rule(columns)));
        return new DomainRules(rules);
    }

    private static DomainRule rule(String[] columns) {
        return new DomainRule(
                characters(columns[1]),
                characters(columns[2]),
                columns.length > 3 ? columns[3] : null);
    }

    private static String characters(String column) {
        return column.equals(NONE) ? "" : column;
    }

    /** Whether the table knows the domain itself, and not only a group of domains. */
    boolean names(String domain) {
        return rules.containsKey(domain);
    }

    /** The rule for {@code a.b.org}: itself, then {@code *.b.org}, {@code *.org}, {@code *}. */
    DomainRule of(String domain) {
        DomainRule exact = rules.get(domain);
        if (exact != null) {
            return exact;
        }
        for (int dot = domain.indexOf('.'); dot >= 0; dot = domain.indexOf('.', dot + 1)) {
            DomainRule below = rules.get("*" + domain.substring(dot));
            if (below != null) {
                return below;
            }
        }
        return Objects.requireNonNull(rules.get("*"), "a rule for every domain");
    }
}
