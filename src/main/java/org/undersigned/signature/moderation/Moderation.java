package org.undersigned.signature.moderation;

import java.time.Instant;
import java.util.UUID;
import org.undersigned.signature.Signature;

/**
 * One decision about signatures, and how far it has come.
 *
 * @param by the account that decided
 * @param progress as it was when this was read
 */
public record Moderation(
        UUID id,
        UUID campaign,
        Verdict verdict,
        State state,
        UUID by,
        Instant at,
        Progress progress) {

    /** Where a decision stands. */
    public enum State {
        RUNNING,
        STOPPED,
        DONE,
        UNDOING,
        UNDONE
    }

    /** What became of one signature. */
    enum Item {
        WAITING,
        CHANGED,
        SKIPPED,
        OVERTAKEN,
        UNDONE,
        KEPT
    }

    /**
     * @param meant how many were counted
     * @param waiting how many were not looked at yet
     * @param changed how many hold what was decided
     * @param undone how many were given back
     */
    public record Progress(long meant, long waiting, long changed, long undone) {

        static final Progress NONE = new Progress(0, 0, 0, 0);

        public long looked() {
            return meant - waiting;
        }
    }

    public boolean isAtWork() {
        return state == State.RUNNING || state == State.UNDOING;
    }

    boolean isUndoing() {
        return state == State.UNDOING;
    }

    public boolean isUndoable() {
        return (state == State.STOPPED || state == State.DONE) && progress.changed() > 0;
    }

    /** The same signature where there is nothing to do. */
    Signature judge(Signature signature) {
        return isUndoing() ? verdict.undo(signature) : verdict.of(signature);
    }

    /** In one word for the chronicle of a signature. */
    String word() {
        String word =
                switch (verdict) {
                    case REJECT -> "rejected";
                    case RESTORE -> "restored";
                    case RELEASE -> "released";
                };
        return isUndoing() ? word + ", undone" : word;
    }

    Item from() {
        return isUndoing() ? Item.CHANGED : Item.WAITING;
    }

    Item to(boolean changed) {
        if (isUndoing()) {
            return changed ? Item.UNDONE : Item.KEPT;
        }
        return changed ? Item.CHANGED : Item.SKIPPED;
    }

    State end() {
        return isUndoing() ? State.UNDONE : State.DONE;
    }
}
