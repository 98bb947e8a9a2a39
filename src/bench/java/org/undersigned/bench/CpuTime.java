package org.undersigned.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.undersigned.packaged.Postgres;

/**
 * How long processors were busy, and for whom. It tells where the time of a crowd goes, and hardly
 * changes when something else is busy on the machine.
 *
 * @param server the packaged server
 * @param database all processes of PostgreSQL
 * @param people this program, which plays them
 */
record CpuTime(Duration server, Duration database, Duration people) {

    static final CpuTime NONE = new CpuTime(Duration.ZERO, Duration.ZERO, Duration.ZERO);

    /** Since each of them began. */
    static CpuTime now(Installed installed, Postgres postgres) throws IOException {
        ProcessHandle first = postgres.handle();
        return new CpuTime(
                of(installed.server().handle()),
                Stream.concat(Stream.of(first), first.descendants())
                        .map(CpuTime::of)
                        .reduce(Duration.ZERO, Duration::plus),
                of(ProcessHandle.current()));
    }

    private static Duration of(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    CpuTime plus(CpuTime other) {
        return new CpuTime(
                server.plus(other.server),
                database.plus(other.database),
                people.plus(other.people));
    }

    CpuTime since(CpuTime before) {
        return new CpuTime(
                server.minus(before.server),
                database.minus(before.database),
                people.minus(before.people));
    }

    /** In microseconds for each of so many requests. */
    String each(double requests) {
        return String.format(
                Locale.ROOT,
                "%5.0f us in the server, %5.0f us in PostgreSQL, %5.0f us in those who ask",
                server.toNanos() / 1e3 / requests,
                database.toNanos() / 1e3 / requests,
                people.toNanos() / 1e3 / requests);
    }
}
