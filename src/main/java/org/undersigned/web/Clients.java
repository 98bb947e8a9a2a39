package org.undersigned.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Who is at the other end: what a proxy says counts only where the proxy is one of ours, since
 * anybody can write {@code X-Forwarded-For}.
 */
@ApplicationScoped
public class Clients {

    /** Who rents one IPv6 network has that many addresses (RFC 6177). */
    private static final int IPV6_NETWORK_BYTES = 8;

    private final List<Network> proxies;

    public Clients(
            @ConfigProperty(name = "undersigned.trusted-proxies") Optional<List<String>> proxies) {
        this.proxies = proxies.orElse(List.of()).stream().map(Network::of).toList();
    }

    /** The network a request comes from, in some form of its own. */
    public String of(HttpServerRequest request) {
        return of(
                request.remoteAddress().hostAddress(),
                String.join(",", request.headers().getAll("X-Forwarded-For")));
    }

    public String of(@Nullable String peer, String forwarded) {
        byte[] client = Network.address(String.valueOf(peer)).orElse(new byte[0]);
        List<String> hops = Arrays.asList(forwarded.split(","));
        for (String hop : hops.reversed()) {
            Optional<byte[]> before = isOurs(client) ? Network.address(hop) : Optional.empty();
            if (before.isEmpty()) {
                break;
            }
            client = before.get();
        }
        boolean ipv6 = client.length > IPV6_NETWORK_BYTES;
        return HexFormat.of().formatHex(ipv6 ? Arrays.copyOf(client, IPV6_NETWORK_BYTES) : client);
    }

    private boolean isOurs(byte[] address) {
        return proxies.stream().anyMatch(network -> network.includes(address));
    }
}
