package org.undersigned.signature.confirmation;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.undersigned.signature.Signature;
import org.undersigned.signature.Signatures;

/** The places of several mailboxes, while one after the other of their requests is confirmed. */
final class Seats {

    private final Map<ByteBuffer, List<Signature>> taken = new HashMap<>();

    /** Of everybody who asks, in as many questions as there are campaigns. */
    static Seats of(Collection<Signature> requests, Signatures signatures) {
        Seats seats = new Seats();
        Map<UUID, List<byte[]>> marks =
                requests.stream()
                        .filter(request -> request.marks().address() != null)
                        .collect(
                                Collectors.groupingBy(
                                        Signature::campaign,
                                        Collectors.mapping(
                                                request -> request.marks().address(),
                                                Collectors.toList())));
        marks.forEach(
                (campaign, addresses) ->
                        signatures.confirmedBy(campaign, addresses).forEach(seats::take));
        return seats;
    }

    void take(Signature confirmed) {
        taken.computeIfAbsent(mailbox(confirmed), any -> new ArrayList<>()).add(confirmed);
    }

    Places at(Signature request) {
        return new Places(
                request.marks().address() == null
                        ? List.of()
                        : taken.getOrDefault(mailbox(request), List.of()));
    }

    /** Each campaign has a key of its own, so a mark is one mailbox in one campaign. */
    private static ByteBuffer mailbox(Signature signature) {
        return ByteBuffer.wrap(signature.marks().address());
    }
}
