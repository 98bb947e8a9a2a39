package org.undersigned.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.undersigned.packaged.Postgres;
import org.undersigned.packaged.Requests;
import org.undersigned.packaged.Rush;
import org.undersigned.packaged.Server;

/**
 * How many signatures a second the packaged server takes, beside {@code pgbench} inserting single
 * rows into the same PostgreSQL; all take turns, so that a busy machine is unfair to everybody.
 *
 * <p>Arguments: rounds, seconds of each measurement, signatures that one database holds before.
 */
final class SigningBench {

    private static final String BARE = "one row, key only (pgbench, 64)";
    private static final String ROW = "one signature's row (pgbench, 64)";
    private static final String SIGN = "sign, 64 people";
    private static final String CROWD = "sign, 256 people";
    private static final String LARGE = "sign, 64 people, %,d stored";
    private static final String EMBEDDED = "sign, 64 people, H2";
    private static final String CONFIRM = "confirm, 64 people";
    private static final String EMPTY = "empty Quarkus route, 64 people";
    private static final String PAGE = "page of the appeal, 64 people";

    private static final Path EMPTY_ROUTE = Path.of("target/empty/quarkus-app/quarkus-run.jar");

    private static final Duration WARM_UP = Duration.ofSeconds(40);

    /** What people wait for is measured; the mails wait, and leave on another day. */
    private static final Map<String, String> NO_POSTMEN = Map.of("UNDERSIGNED_MAIL_WORKERS", "0");

    private final Map<String, List<Rush.Outcome>> outcomes = new LinkedHashMap<>();
    private final Map<String, CpuTime> cpu = new LinkedHashMap<>();
    private final Map<String, Double> requests = new LinkedHashMap<>();
    private final Duration time;
    private final int stored;

    private SigningBench(Duration time, int stored) {
        this.time = time;
        this.stored = stored;
    }

    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 3;
        int seconds = args.length > 1 ? Integer.parseInt(args[1]) : 6;
        int stored = args.length > 2 ? Integer.parseInt(args[2]) : 1_000_000;
        new SigningBench(Duration.ofSeconds(seconds), stored).run(rounds);
    }

    private void run(int rounds) throws Exception {
        Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "bench-");
        String profile = System.getenv("BENCH_PROFILE");
        String[] options =
                profile == null
                        ? new String[0]
                        : new String[] {
                            "-XX:StartFlightRecording=settings=profile,filename=" + profile
                        };
        try (Postgres postgres = Postgres.start(folder.resolve("postgres"))) {
            postgres.run("postgres", "create database usual");
            postgres.run("postgres", "create database large");
            try (Server empty = Server.start(EMPTY_ROUTE, folder.resolve("empty"), Map.of());
                    Installed usual =
                            Installed.start(
                                    folder.resolve("usual"), with(postgres, "usual"), options);
                    Installed large =
                            Installed.start(folder.resolve("large"), with(postgres, "large"));
                    Installed embedded = Installed.start(folder.resolve("h2"), NO_POSTMEN)) {
                Rows.fill(postgres, "large", large.petition(), stored);
                Rows.prepare(postgres);
                warmUp(postgres, empty, usual, large, embedded);
                for (int round = 0; round < rounds; round++) {
                    round(postgres, empty, usual, large, embedded);
                }
            }
        }
        print();
        printCpu();
    }

    private static Map<String, String> with(Postgres postgres, String database) {
        Map<String, String> settings = new LinkedHashMap<>(postgres.settings(database));
        settings.putAll(NO_POSTMEN);
        return settings;
    }

    /** Until the compiler has seen everything; the worst day does not begin with a restart. */
    private void warmUp(
            Postgres postgres, Server empty, Installed usual, Installed large, Installed embedded)
            throws Exception {
        for (Installed each : List.of(usual, large, embedded)) {
            each.sign(64, WARM_UP);
        }
        usual.confirm(postgres.url("usual"), 64, WARM_UP);
        usual.read(usual.petition().page(), 64, WARM_UP);
        round(postgres, empty, usual, large, embedded);
        outcomes.clear();
        cpu.clear();
        requests.clear();
    }

    private void round(
            Postgres postgres, Server empty, Installed usual, Installed large, Installed embedded)
            throws Exception {
        int seconds = (int) time.toSeconds();
        String database = "usual";
        String row = Rows.row(usual.petition());
        busy(BARE, usual, postgres, () -> rate(postgres.pgbench(database, Rows.BARE, 64, seconds)));
        busy(SIGN, usual, postgres, () -> usual.sign(64, time));
        busy(ROW, usual, postgres, () -> rate(postgres.pgbench(database, row, 64, seconds)));
        if (stored > 0) {
            busy(LARGE.formatted(stored), large, postgres, () -> large.sign(64, time));
        }
        busy(CROWD, usual, postgres, () -> usual.sign(256, time));
        busy(CONFIRM, usual, postgres, () -> usual.confirm(postgres.url(database), 64, time));
        note(EMBEDDED, embedded.sign(64, time));
        byte[] nothing = Requests.get("/empty");
        note(EMPTY, Rush.of(empty.port(), 64, time, new Expecting(200, () -> nothing)));
        note(PAGE, usual.read(usual.petition().page(), 64, time));
    }

    /** Notes for whom the processors were busy, too. */
    private void busy(String what, Installed server, Postgres postgres, Callable<Rush.Outcome> rush)
            throws Exception {
        CpuTime before = CpuTime.now(server, postgres);
        Rush.Outcome outcome = rush.call();
        note(what, outcome);
        cpu.merge(what, CpuTime.now(server, postgres).since(before), CpuTime::plus);
        requests.merge(what, outcome.perSecond() * time.toSeconds(), Double::sum);
    }

    private static Rush.Outcome rate(double perSecond) {
        return new Rush.Outcome(perSecond, new long[0], 0);
    }

    private void note(String what, Rush.Outcome outcome) {
        if (outcome.broken() > 0) {
            throw new IllegalStateException(what + ": connections broke");
        }
        outcomes.computeIfAbsent(what, any -> new ArrayList<>()).add(outcome);
        System.err.printf(Locale.ROOT, "%-46s %8.0f%n", what, outcome.perSecond());
    }

    /** Medians; the ratios are medians of each round's own. */
    private void print() {
        System.out.printf(
                Locale.ROOT,
                "%-40s %9s %9s %9s %8s %8s %8s%n",
                "signing",
                "a second",
                "x bare",
                "x row",
                "x empty",
                "median",
                "p99");
        outcomes.forEach(
                (what, rounds) ->
                        System.out.printf(
                                Locale.ROOT,
                                "%-40s %9.0f %9.2f %9.2f %8.2f %5.1f ms %5.1f ms%n",
                                what,
                                median(rounds.stream().mapToDouble(Rush.Outcome::perSecond).toArray()),
                                against(what, BARE),
                                against(what, ROW),
                                against(what, EMPTY),
                                median(rounds.stream().mapToDouble(o -> o.millis(.5)).toArray()),
                                median(rounds.stream().mapToDouble(o -> o.millis(.99)).toArray())));
    }

    /** Where the time of two processors went. */
    private void printCpu() {
        System.out.println("busy for each of them");
        cpu.forEach(
                (what, time) ->
                        System.out.printf("%-40s %s%n", what, time.each(requests.get(what))));
    }

    private double against(String what, String other) {
        List<Rush.Outcome> ours = outcomes.get(what);
        List<Rush.Outcome> theirs = outcomes.get(other);
        double[] ratios = new double[ours.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = ours.get(i).perSecond() / theirs.get(i).perSecond();
        }
        return median(ratios);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
