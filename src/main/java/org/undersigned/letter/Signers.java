package org.undersigned.letter;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** People who stand in a list. Their names are looked up when they are printed, and not kept. */
public interface Signers {

    /** One of them. */
    record Signer(UUID id, Signatory line) {}

    /** All of them, in any order; may be longer than memory. Closed by whoever opens it. */
    Stream<Signer> all();

    /** Those of some ids who stand there still, in any order. What comes back is printed. */
    List<Signer> still(List<UUID> ids);

    /** Lines at hand, few enough to be gone through for each page. */
    static Signers of(Supplier<Stream<Signatory>> lines) {
        return new Signers() {
            @Override
            public Stream<Signer> all() {
                long[] number = {0};
                return lines.get().map(line -> new Signer(new UUID(0, number[0]++), line));
            }

            @Override
            public List<Signer> still(List<UUID> ids) {
                Set<UUID> wanted = new HashSet<>(ids);
                try (Stream<Signer> all = all()) {
                    return all.filter(signer -> wanted.contains(signer.id())).toList();
                }
            }
        };
    }

    /** The first of them only. */
    default Signers beginning(int most) {
        Signers whole = this;
        return new Signers() {
            @Override
            public Stream<Signer> all() {
                return whole.all().limit(most);
            }

            @Override
            public List<Signer> still(List<UUID> ids) {
                return whole.still(ids);
            }
        };
    }
}
