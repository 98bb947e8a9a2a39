package org.undersigned.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.account.Accounts;
import org.undersigned.campaign.Campaigns;
import org.undersigned.official.Officials;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.TestDatabase;

/** Seeds that cannot be used leave nothing behind; those that can are sown once. */
@QuarkusTest
@TestProfile(PlantingTest.OnNewGround.class)
@Installation
@TestMethodOrder(OrderAnnotation.class)
class PlantingTest {

    private static final Path SEEDS = Path.of("seeds");

    /** A database of its own, in which nobody has worked. */
    public static class OnNewGround implements QuarkusTestProfile {}

    @Inject Planting planting;
    @Inject Accounts accounts;
    @Inject Officials officials;
    @Inject Campaigns campaigns;

    @TempDir Path folder;

    @ParameterizedTest
    @Order(1)
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "open-letter | official: Manuel Valls | official: Manuel Vals | open-letter.yaml, line 73, targets[0].official: “Manuel Vals” is not in officials.yaml",
                "open-letter | date: 2015-06-09 | date: 2017-06-09 | targets[0].official: Manuel Valls was not Prime Minister on 2017-06-09",
                "open-letter | as: CC | as: BCC | targets[1].as:",
                "open-letter | language: en | language: english | open-letter.yaml, line 25, language:",
                "open-letter | reviewer: mateo@ | reviewer: aurelie@ | open-letter.yaml, line 23, reviewer:",
                "joint-appeal | country: KG | country: Narnia | joint-appeal.yaml, line 82, signatories[0].country:",
                "petition | goal: 1000 | goal: many | petition.yaml, line 20, goal: “many” is no number"
            })
    void plant_aFault_namesFileLineFieldAndKeepsNothing(
            String file, String right, String wrong, String message) {
        copySeeds();
        change(folder.resolve("campaigns").resolve(file + ".yaml"), right, wrong);

        assertThatThrownBy(() -> planting.plant(folder))
                .isInstanceOf(SeedBroken.class)
                .hasMessageContaining(message);

        assertThat(campaignCount()).isZero();
        assertThat(officialCount()).isZero();
        assertThat(accountNamed("aurelie@tamarisk-committee.invalid")).isFalse();
    }

    @Test
    @Order(2)
    void plant_byTwoAtOnce_isDoneOnce() throws Exception {
        try (ExecutorService replicas = Executors.newFixedThreadPool(2)) {
            List<Future<?>> both =
                    List.of(
                            replicas.submit(() -> planting.plant(SEEDS)),
                            replicas.submit(() -> planting.plant(SEEDS)));
            for (Future<?> one : both) {
                await(one);
            }
        }
        assertThat(campaignCount()).isEqualTo(3);
    }

    /** H2 serves one process; there the second may be told that the first takes too long. */
    private static void await(Future<?> replica) throws InterruptedException {
        try {
            replica.get();
        } catch (ExecutionException e) {
            assertThat(TestDatabase.isPostgres()).as(e.toString()).isFalse();
        }
    }

    @Test
    @Order(3)
    void plant_whereSomebodyWorks_changesNothing() {
        planting.plant(SEEDS);
        assertThat(campaignCount()).isEqualTo(3);
    }

    private long campaignCount() {
        return QuarkusTransaction.requiringNew().call(campaigns::count);
    }

    private long officialCount() {
        return QuarkusTransaction.requiringNew().call(officials::count);
    }

    private boolean accountNamed(String email) {
        return QuarkusTransaction.requiringNew().call(() -> accounts.byEmail(email).isPresent());
    }

    private void copySeeds() {
        try (Stream<Path> files = Files.walk(SEEDS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(SEEDS.relativize(file));
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void change(Path file, String right, String wrong) {
        try {
            String text = Files.readString(file);
            assertThat(text).contains(right);
            int at = text.indexOf(right);
            Files.writeString(
                    file, text.substring(0, at) + wrong + text.substring(at + right.length()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
