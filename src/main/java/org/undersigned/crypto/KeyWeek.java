package org.undersigned.crypto;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.IsoFields;
import java.util.Optional;

/**
 * An ISO 8601 week in UTC, and the key that pending addresses are sealed with in it.
 *
 * @param number weeks since the one of 1 January 1970
 */
record KeyWeek(int number) {

    static final String PREFIX = "pending-";

    /** How long a key outlives its week (signing.md A6). */
    private static final Duration KEPT = Duration.ofDays(14);

    /** From the Monday of the first week to 1 January 1970. */
    private static final int DAYS_BEFORE_EPOCH = 3;

    static KeyWeek of(Instant instant) {
        return of(LocalDate.ofInstant(instant, ZoneOffset.UTC));
    }

    /** Empty when the file name is none of a weekly key. */
    static Optional<KeyWeek> ofName(String name) {
        try {
            String monday = name.substring(PREFIX.length()).replace(".key", "-1");
            return Optional.of(of(LocalDate.parse(monday, DateTimeFormatter.ISO_WEEK_DATE)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static KeyWeek of(LocalDate day) {
        return new KeyWeek((int) Math.floorDiv(day.toEpochDay() + DAYS_BEFORE_EPOCH, 7L));
    }

    /** Such as {@code pending-2026-W47.key}. */
    String name() {
        int year = monday().get(IsoFields.WEEK_BASED_YEAR);
        int week = monday().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return PREFIX + year + (week < 10 ? "-W0" : "-W") + week + ".key";
    }

    boolean isToBeDestroyed(Instant now) {
        Instant end = monday().plusWeeks(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return !now.isBefore(end.plus(KEPT));
    }

    private LocalDate monday() {
        return LocalDate.ofEpochDay(number * 7L - DAYS_BEFORE_EPOCH);
    }
}
