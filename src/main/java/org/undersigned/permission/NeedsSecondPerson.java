package org.undersigned.permission;

import org.undersigned.web.BrokenRule;

/** More names that not everybody may read than one account may take alone within a day. */
public class NeedsSecondPerson extends BrokenRule {

    private final transient Wish wish;
    private final long alone;

    NeedsSecondPerson(Wish wish, long alone) {
        super(
                "This list holds %,d names that not everybody may read. One person takes at most %,d of them away within 24 hours; for more, another coordinator says yes. Ask for it on the page “Lists” of the campaign."
                        .formatted(wish.names(), alone));
        this.wish = wish;
        this.alone = alone;
    }

    /** What was wanted. */
    public Wish wish() {
        return wish;
    }

    /** How many names one account takes alone within 24 hours. */
    public long alone() {
        return alone;
    }
}
