package org.undersigned.signature.confirmation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Campaigns;
import org.undersigned.campaign.Tally;
import org.undersigned.cosigner.Signatories;
import org.undersigned.signature.Figures;
import org.undersigned.signature.HiddenName;
import org.undersigned.signature.HiddenNames;
import org.undersigned.signature.Reader;
import org.undersigned.signature.Selection;
import org.undersigned.signature.SignatureState;
import org.undersigned.signature.Supporters;
import org.undersigned.signature.tally.Tallies;
import org.undersigned.signature.tally.Ticking;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.OpenAppeal;

/**
 * Several people at once do everything that can be done to signatures, in any order; whenever they
 * pause, every number is that of the rows (signing.md A10). {@code -Dundersigned.test.seed=…} does
 * the same again.
 */
@QuarkusTest
@Installation
class InterleavingsTest {

    private static final int ROUNDS = 3;
    private static final int AT_ONCE = 4;
    private static final int DEEDS = 40;

    @Inject Deeds deeds;
    @Inject DataSource database;
    @Inject Campaigns campaigns;
    @Inject Tallies tallies;
    @Inject Figures figures;
    @Inject Supporters supporters;
    @Inject HiddenNames hidden;
    @Inject Signatories cosigners;

    private final long seed = Long.getLong("undersigned.test.seed", System.nanoTime());
    private final OpenAppeal open = OpenAppeal.begin();
    private final List<OpenAppeal> appeals = List.of(open, open, OpenAppeal.sensitive());

    @Test
    void anything_atTheSameTime_leavesEveryNumberRight() throws Exception {
        System.out.println("InterleavingsTest: seed " + seed);
        appeals.stream().distinct().forEach(Ticking::begin);
        for (int round = 1; round <= ROUNDS; round++) {
            together(round);
            if (round == ROUNDS / 2) {
                open.rewrite("We ask you for **more**.", true);
            }
            Ticking.tick();
            for (OpenAppeal appeal : appeals) {
                assertRight(appeal, round);
            }
        }
        assertThat(SignedRows.of(database, open).all())
                .extracting(SignedRows.Row::state)
                .as("what became of them, seed " + seed)
                .contains(SignatureState.CONFIRMED, SignatureState.WITHDRAWN);
    }

    /** Beside the clocks of two servers. */
    private void together(int round) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE + 2)) {
            List<Future<Void>> clocks =
                    List.of(threads.submit(clock(over)), threads.submit(clock(over)));
            List<Future<Void>> busy =
                    IntStream.range(0, AT_ONCE)
                            .mapToObj(thread -> busy(new Random(seed + 100L * round + thread)))
                            .map(threads::submit)
                            .toList();
            try {
                for (Future<Void> each : busy) {
                    each.get();
                }
            } finally {
                over.set(true);
            }
            for (Future<Void> each : clocks) {
                each.get();
            }
        }
    }

    private static Callable<Void> clock(AtomicBoolean over) {
        return () -> {
            while (!over.get()) {
                Ticking.tick();
                Thread.sleep(10);
            }
            return null;
        };
    }

    private Callable<Void> busy(Random random) {
        return () -> {
            for (int i = 0; i < DEEDS; i++) {
                deeds.next(random, appeals.get(random.nextInt(appeals.size())));
            }
            return null;
        };
    }

    private void assertRight(OpenAppeal appeal, int round) throws SQLException {
        SignedRows rows = SignedRows.of(database, appeal);
        SoftAssertions all = new SoftAssertions();
        counts(appeal, rows, all);
        lists(appeal, rows, all);
        places(rows, all);
        try {
            all.assertAll();
        } catch (AssertionError e) {
            throw new AssertionError("seed " + seed + ", after round " + round, e);
        }
    }

    private void counts(OpenAppeal appeal, SignedRows rows, SoftAssertions all) {
        Tally tally = with(appeal, campaign -> tallies.of(List.of(campaign.id()))).get(appeal.id());
        all.assertThat(tally.persons()).as("persons").isEqualTo(rows.confirmed(false));
        all.assertThat(tally.organisations()).as("organisations").isEqualTo(rows.confirmed(true));
        if (appeal == open) {
            int told = given().get(appeal.page() + "/tally.json").path("confirmed");
            all.assertThat((long) told).as("told").isEqualTo(rows.confirmed().count());
        }
    }

    private void lists(OpenAppeal appeal, SignedRows rows, SoftAssertions all) {
        Campaign campaign = with(appeal, Function.identity());
        List<HiddenName> untold = hidden.of(appeal.id());
        int material = campaign.materialRevision();
        SortedMap<String, Long> counted = rows.byCountry(material);
        long under = counted.values().stream().mapToLong(n -> n).sum();
        all.assertThat(figures.counted(campaign))
                .as("under the text in force")
                .isEqualTo(campaign.isSensitive() ? under / 10 * 10 : under);
        all.assertThat(withoutOthers(figures.byCountry(campaign)))
                .as("by country")
                .isEqualTo(inTens(counted, untold));
        all.assertThat(supporters.count(campaign, new Reader.Everybody(), Selection.ALL))
                .as("named")
                .isEqualTo(rows.named(material, untold));
        long imported = with(appeal, c -> cosigners.listed(c).count());
        all.assertThat(imported % 2).as("co-signers, imported in pairs").isZero();
    }

    private static SortedMap<String, Long> withoutOthers(SortedMap<String, Long> shown) {
        SortedMap<String, Long> countries = new TreeMap<>(shown);
        countries.remove("");
        return countries;
    }

    private static SortedMap<String, Long> inTens(
            SortedMap<String, Long> counted, List<HiddenName> untold) {
        SortedMap<String, Long> shown = new TreeMap<>();
        counted.forEach(
                (country, number) -> {
                    boolean hides = untold.stream().anyMatch(it -> country.equals(it.country()));
                    if (!country.isEmpty() && !hides && number >= 10) {
                        shown.put(country, number / 10 * 10);
                    }
                });
        return shown;
    }

    private static void places(SignedRows rows, SoftAssertions all) {
        all.assertThat(rows.confirmed())
                .as("who counts has a place")
                .allMatch(row -> row.place() != null && (row.place() == 1 || row.place() == 2));
        all.assertThat(rows.all().stream().filter(row -> !row.isConfirmed()))
                .as("who does not count has none")
                .allMatch(row -> row.place() == null);
        for (List<SignedRows.Row> family : rows.families()) {
            all.assertThat(family).as("of one mailbox").hasSizeLessThanOrEqualTo(2);
        }
    }

    private <T> T with(OpenAppeal appeal, Function<Campaign, T> question) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            Campaign campaign = campaigns.findById(appeal.id());
                            campaign.targets().size();
                            return question.apply(campaign);
                        });
    }
}
