package org.undersigned.campaign;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Who counts; the room that keeps signatures implements it, because campaigns do not know it. */
public interface TallySource {

    /** The tallies of these campaigns, by id; a campaign without one is left out. */
    Map<UUID, Tally> of(Collection<UUID> campaigns);
}
