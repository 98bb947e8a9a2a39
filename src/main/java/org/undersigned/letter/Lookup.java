package org.undersigned.letter;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.undersigned.letter.Signers.Signer;

/** Looks up the lines of a ranking as they are taken; whoever withdrew meanwhile is left out. */
final class Lookup implements Iterator<Signatory> {

    /** How many are in memory at a time. */
    private static final int HANDFUL = 500;

    private final Signers signers;
    private final Ranking ranking;
    private final int end;
    private final Queue<Signatory> ready = new ArrayDeque<>();
    private int next;

    private Lookup(Signers signers, Ranking ranking, int from, int to) {
        this.signers = signers;
        this.ranking = ranking;
        next = from;
        end = to;
    }

    /** The lines at some places. */
    static Stream<Signatory> of(Signers signers, Ranking ranking, int from, int to) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        new Lookup(signers, ranking, from, to), Spliterator.ORDERED),
                false);
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && next < end) {
            List<UUID> ids = ranking.ids(next, Math.min(end, next + HANDFUL));
            next += ids.size();
            Map<UUID, Signatory> found = HashMap.newHashMap(ids.size());
            for (Signer signer : signers.still(ids)) {
                found.put(signer.id(), signer.line());
            }
            for (UUID id : ids) {
                Signatory line = found.get(id);
                if (line != null) {
                    ready.add(line);
                }
            }
        }
        return !ready.isEmpty();
    }

    @Override
    public Signatory next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }
}
