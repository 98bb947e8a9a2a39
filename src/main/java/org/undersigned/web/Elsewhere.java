package org.undersigned.web;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Lets the database be asked, and a page be made, where others do not wait for it: a thread that
 * requests come on must never wait.
 */
public final class Elsewhere {

    private Elsewhere() {}

    /** Completes with what the work gave or threw; the request goes on in its own context. */
    public static <T> CompletableFuture<T> ask(Supplier<T> work) {
        return Uni.createFrom()
                .item(work)
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .subscribeAsCompletionStage();
    }
}
