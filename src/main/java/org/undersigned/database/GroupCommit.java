package org.undersigned.database;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Commits together what came while the last commit was under way. A commit waits for the disk, and
 * for a hundred it waits as long as for one.
 *
 * <p>One thread writes. Nothing is answered before it is committed, and nothing is taken that could
 * not be answered soon: then the answer is an error in which {@link Overload} is.
 */
public final class GroupCommit<T, R> {

    /** Stores several things in one transaction. */
    public interface Work<T, R> {

        /**
         * Returns when all are committed, with an answer for each in their order. May be asked for
         * the same things again after it failed, even where they had been committed.
         */
        List<R> commit(List<T> things) throws SQLException;
    }

    /**
     * More in one transaction hardly costs less each, and lets a crowd wait in step: whoever just
     * missed one would wait for two long ones.
     */
    private static final int MOST_AT_ONCE = 64;

    private static final int TRIES = 4;

    /** No connection, lost to another transaction, server restarted, key taken meanwhile. */
    private static final Set<String> WORTH_ANOTHER_TRY = Set.of("08", "40", "57", "23505");

    /** How soon the writer notices that it shall stop, and how late somebody may be sent away. */
    private static final long LOOK_UP_MILLIS = 100;

    private final Work<T, R> work;
    private final Duration patience;
    private final BlockingQueue<Waiting<T, R>> queue;
    private final Thread writer;
    private volatile List<Waiting<T, R>> inHand = List.of();
    private volatile boolean closed;

    /**
     * @param name of its thread
     * @param room how many may wait
     * @param patience how long each may wait
     */
    public GroupCommit(String name, Work<T, R> work, int room, Duration patience) {
        this.work = work;
        this.patience = patience;
        this.queue = new LinkedBlockingQueue<>(room);
        this.writer = Thread.ofPlatform().daemon().name(name).start(this::write);
        Thread.ofVirtual().name(name + ", patience").start(this::watch);
    }

    private record Waiting<T, R>(T thing, long until, CompletableFuture<R> answer) {}

    /** Completes when it is committed, or will not be. */
    public CompletableFuture<R> add(T thing) {
        long until = System.nanoTime() + patience.toNanos();
        var waiting = new Waiting<>(thing, until, new CompletableFuture<R>());
        if (closed || !queue.offer(waiting)) {
            return CompletableFuture.failedFuture(
                    new SQLTransientException("Too many wait to be written."));
        }
        return waiting.answer();
    }

    /** Writes what waits, and takes nothing more. */
    public void close() throws InterruptedException {
        closed = true;
        writer.join(patience);
    }

    private void write() {
        while (!closed || !queue.isEmpty()) {
            Waiting<T, R> first = next();
            if (first != null) {
                List<Waiting<T, R>> batch = new ArrayList<>();
                batch.add(first);
                queue.drainTo(batch, MOST_AT_ONCE - 1);
                // Whoever has left was told that nothing is stored.
                batch.removeIf(waiting -> waiting.answer().isDone());
                if (!batch.isEmpty()) {
                    inHand = batch;
                    commit(batch);
                    inHand = List.of();
                }
            }
        }
    }

    /**
     * Sends away whoever waited long enough, also while the writer is held up. One looks after all:
     * an alarm for each would cost more than what they wait for.
     */
    private void watch() {
        try {
            while (writer.isAlive()) {
                Thread.sleep(LOOK_UP_MILLIS);
                long now = System.nanoTime();
                Stream.of(inHand, queue)
                        .flatMap(all -> all.stream().takeWhile(first -> first.until() - now < 0))
                        .forEach(
                                waiting ->
                                        waiting.answer()
                                                .completeExceptionally(new TimeoutException()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Looks up by itself, since H2 closes its file when its thread is interrupted. */
    private @Nullable Waiting<T, R> next() {
        try {
            return queue.poll(LOOK_UP_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return null;
        }
    }

    /** One that cannot be stored must not keep out those who came at the same moment. */
    private void commit(List<Waiting<T, R>> batch) {
        Deque<List<Waiting<T, R>>> parts = new ArrayDeque<>(List.of(batch));
        while (!parts.isEmpty()) {
            List<Waiting<T, R>> part = parts.pop();
            try {
                List<R> answers = attempt(part.stream().map(Waiting::thing).toList());
                for (int i = 0; i < part.size(); i++) {
                    part.get(i).answer().complete(answers.get(i));
                }
            } catch (Throwable e) {
                int half = part.size() / 2;
                if (Overload.isIn(e)) {
                    parts.push(part);
                    parts.forEach(left -> refuse(left, e));
                    return;
                } else if (half == 0) {
                    refuse(part, e);
                } else {
                    parts.push(part.subList(half, part.size()));
                    parts.push(part.subList(0, half));
                }
            }
        }
    }

    private void refuse(List<Waiting<T, R>> part, Throwable reason) {
        part.forEach(waiting -> waiting.answer().completeExceptionally(reason));
    }

    private List<R> attempt(List<T> things) throws SQLException {
        for (int left = TRIES; ; left--) {
            try {
                return work.commit(things);
            } catch (SQLException | RuntimeException e) {
                if (left == 1 || !isWorthAnotherTry(e)) {
                    throw e;
                }
            }
        }
    }

    private static boolean isWorthAnotherTry(Throwable error) {
        return Overload.causes(error)
                .filter(SQLException.class::isInstance)
                .map(sql -> String.valueOf(((SQLException) sql).getSQLState()))
                .anyMatch(state -> WORTH_ANOTHER_TRY.stream().anyMatch(state::startsWith));
    }
}
