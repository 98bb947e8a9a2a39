package org.undersigned.mail.postman;

import io.quarkus.arc.All;
import io.quarkus.arc.Arc;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import org.undersigned.mail.Bell;
import org.undersigned.mail.MailSettings;
import org.undersigned.mail.MailWriter;

/** Several workers who carry mails as long as there are any, and otherwise wait for the bell. */
@ApplicationScoped
class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class);

    /** A stopping server finishes what is under way, but does not wait for ever. */
    private static final Duration LAST_ROUND = Duration.ofSeconds(20);

    private final List<MailWriter> writers;
    private final Round round;
    private final Bell bell;
    private final MailSettings settings;
    private final List<Thread> workers = new ArrayList<>();
    private volatile boolean stopped;

    Postman(@All List<MailWriter> writers, Round round, Bell bell, MailSettings settings) {
        this.writers = writers;
        this.round = round;
        this.bell = bell;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        for (int i = 1; i <= settings.workers(); i++) {
            workers.add(Thread.ofPlatform().daemon().name("postman-" + i).start(this::work));
        }
    }

    private void work() {
        while (!stopped) {
            long heard = bell.rings();
            try {
                if (!carryOneOfEachKind()) {
                    bell.await(heard, settings.poll());
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.error("A postman stumbled", e);
                pause();
            }
        }
    }

    /** Kinds take turns, so that a long mailing of one kind does not hold up the others. */
    private boolean carryOneOfEachKind() {
        boolean any = false;
        for (MailWriter writer : writers) {
            any |= !stopped && inRequestContext(writer);
        }
        return any;
    }

    private boolean inRequestContext(MailWriter writer) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            return round.carryOne(writer);
        } finally {
            context.terminate();
        }
    }

    /** The database is away, say: no busy loop. */
    private void pause() {
        try {
            Thread.sleep(settings.poll());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopped = true;
        bell.ring();
        try {
            for (Thread worker : workers) {
                worker.join(LAST_ROUND);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
