package org.undersigned.signature.confirmation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import org.undersigned.delivery.Delivery;

/**
 * A letter that left with the signer's name in it.
 *
 * @param on the day it left, in UTC
 */
public record PrintedIn(String addressee, LocalDate on) implements Comparable<PrintedIn> {

    private static final Comparator<PrintedIn> BY_DAY =
            Comparator.comparing(PrintedIn::on).thenComparing(PrintedIn::addressee);

    static PrintedIn of(Delivery delivery) {
        Instant leftAt =
                delivery.changes().stream()
                        .filter(change -> change.state().hasLeft())
                        .findFirst()
                        .orElseThrow()
                        .at();
        return new PrintedIn(delivery.addressee(), LocalDate.ofInstant(leftAt, ZoneOffset.UTC));
    }

    @Override
    public int compareTo(PrintedIn other) {
        return BY_DAY.compare(this, other);
    }
}
