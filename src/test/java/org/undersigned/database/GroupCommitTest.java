package org.undersigned.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GroupCommitTest {

    private static final int ROOM = 500;
    private static final Duration LONG = Duration.ofMinutes(1);

    /** Each number is stored when it is committed; a commit takes as long as the test wants. */
    private final List<Integer> stored = new CopyOnWriteArrayList<>();

    private final List<Integer> sizes = new CopyOnWriteArrayList<>();
    private final List<Throwable> troubles = new CopyOnWriteArrayList<>();
    private final Set<Integer> poison = Set.of(-1, -2);
    private final Semaphore begun = new Semaphore(0);
    private final Semaphore mayEnd = new Semaphore(0);
    private GroupCommit<Integer, String> commits = patient(LONG);

    private GroupCommit<Integer, String> patient(Duration patience) {
        return new GroupCommit<>("test", this::commit, ROOM, patience);
    }

    private List<String> commit(List<Integer> numbers) throws SQLException {
        begun.release();
        mayEnd.acquireUninterruptibly();
        sizes.add(numbers.size());
        if (!troubles.isEmpty()) {
            switch (troubles.removeFirst()) {
                case SQLException e -> throw e;
                case Error e -> throw e;
                case Throwable e -> throw new IllegalStateException(e);
            }
        }
        if (numbers.stream().anyMatch(poison::contains)) {
            throw new SQLIntegrityConstraintViolationException("no such campaign", "23503");
        }
        stored.addAll(numbers);
        return numbers.stream().map(number -> "stored " + number).toList();
    }

    @AfterEach
    void stop() throws InterruptedException {
        mayEnd.release(ROOM);
        commits.close();
    }

    @Test
    void answer_beforeTheCommit_isNotThere() throws Exception {
        var answer = commits.add(1);
        begun.acquire();

        assertThat(answer).isNotDone();

        mayEnd.release();
        assertThat(answer.get(20, TimeUnit.SECONDS)).isEqualTo("stored 1");
    }

    @Test
    void things_thatComeDuringACommit_areCommittedTogether() throws Exception {
        List<CompletableFuture<String>> answers = new ArrayList<>();
        answers.add(commits.add(0));
        begun.acquire();
        IntStream.rangeClosed(1, 300).forEach(number -> answers.add(commits.add(number)));
        mayEnd.release(ROOM);

        for (int number = 0; number <= 300; number++) {
            assertThat(answers.get(number).get(20, TimeUnit.SECONDS)).isEqualTo("stored " + number);
        }
        assertThat(sizes).containsExactly(1, 64, 64, 64, 64, 44);
    }

    @Test
    void deadlock_isTriedAgain() throws Exception {
        troubles.add(new SQLException("deadlock", "40P01"));
        troubles.add(new SQLException("could not serialize", "40001"));
        mayEnd.release(ROOM);

        assertThat(commits.add(1).get(20, TimeUnit.SECONDS)).isEqualTo("stored 1");
    }

    @Test
    void poisoned_failsAlone() throws Exception {
        commits.add(0);
        begun.acquire();
        var before = commits.add(1);
        var poisoned = List.of(commits.add(-1), commits.add(-2));
        var after = IntStream.rangeClosed(2, 100).mapToObj(commits::add).toList();
        mayEnd.release(ROOM);

        assertThat(before.get(20, TimeUnit.SECONDS)).isEqualTo("stored 1");
        for (var answer : after) {
            assertThat(answer.get(20, TimeUnit.SECONDS)).startsWith("stored ");
        }
        for (var answer : poisoned) {
            assertThat(reason(answer)).isInstanceOf(SQLIntegrityConstraintViolationException.class);
            assertThat(Overload.isIn(reason(answer))).isFalse();
        }
        assertThat(stored).hasSize(101).doesNotHaveDuplicates();
    }

    @Test
    void diskFull_failsAllAtOnce_andStoresNothing() throws Exception {
        commits.add(0);
        begun.acquire();
        var answers = IntStream.rangeClosed(1, 60).mapToObj(commits::add).toList();
        mayEnd.release();
        begun.acquire();
        troubles.add(new SQLException("could not extend file", "53100"));
        mayEnd.release(ROOM);

        for (var answer : answers) {
            assertThat(Overload.isIn(reason(answer))).isTrue();
        }
        assertThat(sizes).containsExactly(1, 60);
        assertThat(stored).containsExactly(0);
    }

    @Test
    void diskFull_whileASplitBatchIsWritten_failsTheRest() throws Exception {
        commits.add(0);
        begun.acquire();
        var answers = List.of(commits.add(-1), commits.add(1), commits.add(2), commits.add(3));
        mayEnd.release();
        begun.acquire();
        mayEnd.release();
        begun.acquire();
        troubles.add(new SQLException("could not extend file", "53100"));
        mayEnd.release(ROOM);

        for (var answer : answers) {
            assertThat(Overload.isIn(reason(answer))).isTrue();
        }
        assertThat(stored).containsExactly(0);
    }

    @Test
    void outOfMemory_doesNotEndTheWriting() throws Exception {
        troubles.add(new OutOfMemoryError("Java heap space"));
        mayEnd.release(ROOM);

        assertThat(reason(commits.add(1))).isInstanceOf(OutOfMemoryError.class);
        assertThat(commits.add(2).get(20, TimeUnit.SECONDS)).isEqualTo("stored 2");
    }

    @Test
    void full_isRefusedAtOnce() throws Exception {
        commits.add(0);
        begun.acquire();
        IntStream.rangeClosed(1, ROOM).forEach(commits::add);

        assertThat(commits.add(ROOM + 1)).isCompletedExceptionally();
        assertThat(Overload.isIn(reason(commits.add(ROOM + 1)))).isTrue();
    }

    @Test
    void whoWaitedTooLong_isRefused_andNotWrittenLater() throws Exception {
        stop();
        mayEnd.drainPermits();
        begun.drainPermits();
        commits = patient(Duration.ofMillis(50));
        var underWay = commits.add(1);
        begun.acquire();
        var queued = commits.add(2);

        assertThat(Overload.isIn(reason(underWay))).isTrue();
        assertThat(Overload.isIn(reason(queued))).isTrue();
        mayEnd.release(ROOM);
        commits.close();
        assertThat(stored).containsExactly(1);
    }

    @Test
    void close_writesWhatWaits_andTakesNoMore() throws Exception {
        commits.add(0);
        begun.acquire();
        var waiting = IntStream.rangeClosed(1, 300).mapToObj(commits::add).toList();
        mayEnd.release(ROOM);

        commits.close();

        assertThat(waiting).allMatch(CompletableFuture::isDone);
        assertThat(stored).hasSize(301);
        assertThat(Overload.isIn(reason(commits.add(301)))).isTrue();
    }

    private static Throwable reason(CompletableFuture<String> answer) throws Exception {
        try {
            throw new AssertionError("It was answered: " + answer.get(20, TimeUnit.SECONDS));
        } catch (ExecutionException e) {
            return e.getCause();
        }
    }
}
