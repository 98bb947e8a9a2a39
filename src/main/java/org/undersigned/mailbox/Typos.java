package org.undersigned.mailbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Finds domains that are one slip of the finger away from a large provider's. */
public final class Typos {

    static final List<String> PROVIDERS = providers();

    /**
     * Below this length a slip makes another real domain too easily: {@code wp.pl}, {@code o2.pl}.
     */
    private static final int SHORTEST = 8;

    /** Real providers that are one slip away from a larger one. */
    private static final Set<String> REAL =
            Set.of(
                    "mail.de",
                    "hotmail.ca",
                    "live.ca",
                    "yahoo.ca",
                    "yahoo.in",
                    "outlook.it",
                    "gmx.us");

    private Typos() {}

    /**
     * The address that was probably meant; depends on what was typed and on nothing else.
     *
     * @param address whose syntax was found right
     */
    public static Optional<String> probablyMeant(String address) {
        Mailbox typed = Mailbox.of(address);
        String domain = typed.domain();
        if (PROVIDERS.contains(domain) || REAL.contains(domain)) {
            return Optional.empty();
        }
        return PROVIDERS.stream()
                .filter(provider -> provider.length() >= SHORTEST)
                .filter(provider -> Slips.isOne(domain, provider))
                .findFirst()
                .map(provider -> localPart(typed.asTyped()) + '@' + provider);
    }

    private static String localPart(String address) {
        return address.substring(0, address.lastIndexOf('@'));
    }

    private static List<String> providers() {
        String file = "large-providers.txt";
        var stream = Objects.requireNonNull(Typos.class.getResourceAsStream(file), file);
        try (var lines =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
