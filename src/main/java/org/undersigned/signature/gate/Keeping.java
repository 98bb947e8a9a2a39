package org.undersigned.signature.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.undersigned.audit.Audit;
import org.undersigned.signature.gate.Entry.Kind;
import org.undersigned.signature.gate.Entry.Verdict;

/** Changes what is said; each change is on record, without the network. */
@ApplicationScoped
class Keeping {

    private final Entries entries;
    private final Audit audit;

    Keeping(Entries entries, Audit audit) {
        this.entries = entries;
        this.audit = audit;
    }

    @Transactional
    void say(Kind kind, Verdict verdict, String pattern, UUID actor, Instant now) {
        Entry entry = new Entry(UUID.randomUUID(), kind, verdict, pattern, actor, now);
        entries.put(entry);
        audit.record(
                verdict == Verdict.BLOCK ? "gate.block" : "gate.allow",
                kind == Kind.DOMAIN ? pattern : entry.id().toString());
    }

    @Transactional
    void forget(UUID id) {
        if (entries.remove(id)) {
            audit.record("gate.forget", id.toString());
        }
    }
}
