package org.undersigned.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.undersigned.account.Role;
import org.undersigned.testsupport.Crowd;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.OpenAppeal;
import org.undersigned.testsupport.Staff;

/** A list of two hundred thousand, which leaves while it is read. */
@QuarkusTest
@Installation
class StreamedExportTest {

    private static final int NAMED = 199_000;
    private static final int NAMELESS = 1_000;
    private static final long MEGABYTE = 1 << 20;

    @TestHTTPResource("/")
    URI server;

    private final Staff coordinator = Staff.with(Role.COORDINATOR);
    private final OpenAppeal appeal = OpenAppeal.begin();

    @AfterEach
    void crowdGoesHome() {
        Crowd.goesHome(appeal);
    }

    @Test
    void list_ofManyThousands_isReadWhileItLeaves() throws Exception {
        Crowd.named(appeal, NAMED);
        Crowd.nameless(appeal, NAMELESS);

        assertThat(namesInFile()).isEqualTo(namesFromAToZ());

        long before = heap();
        try (BufferedReader file = open()) {
            file.readLine();
            assertThat(name(file.readLine())).isEqualTo(Crowd.name(1));
            assertThat(heap() - before).isLessThan(10 * MEGABYTE);
            Crowd.withdrawAfter(appeal, Crowd.name(100_000));
            assertThat(file.lines().filter(line -> !name(line).isEmpty()).count())
                    .isBetween(99_999L, 150_000L);
        }
    }

    private List<String> namesInFile() throws IOException, InterruptedException {
        try (BufferedReader file = open()) {
            return file.lines().skip(1).map(StreamedExportTest::name).toList();
        }
    }

    /** Those without a name come last. */
    private static List<String> namesFromAToZ() {
        List<String> names =
                new ArrayList<>(IntStream.rangeClosed(1, NAMED).mapToObj(Crowd::name).toList());
        IntStream.range(0, NAMELESS).forEach(any -> names.add(""));
        return names;
    }

    private BufferedReader open() throws IOException, InterruptedException {
        URI list =
                server.resolve(
                        "/api/v1/campaigns/"
                                + appeal.slug()
                                + "/signatures.csv?for=STAFF&columns="
                                + "name,id,kind,capacity,language,audience,state,confirmedOn");
        HttpRequest request =
                HttpRequest.newBuilder(list)
                        // HTTP/2 has a window of its own, wide enough for the whole file.
                        .version(HttpClient.Version.HTTP_1_1)
                        .header("Authorization", "Bearer " + coordinator.token())
                        .build();
        return new BufferedReader(
                new InputStreamReader(
                        HttpClient.newHttpClient()
                                .send(request, BodyHandlers.ofInputStream())
                                .body(),
                        StandardCharsets.UTF_8));
    }

    private static String name(String line) {
        return line.substring(0, line.indexOf(','));
    }

    /** Bytes that are still needed. */
    private static long heap() {
        System.gc();
        Runtime memory = Runtime.getRuntime();
        return memory.totalMemory() - memory.freeMemory();
    }
}
