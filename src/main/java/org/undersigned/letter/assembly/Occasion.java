package org.undersigned.letter.assembly;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.letter.SupporterList;

/**
 * For whom and why a letter is made.
 *
 * @param target the target's own id; null for the first one addressed
 * @param language BCP 47; null for the target's, as far as there is a translation
 * @param now time of making, and the letter's day where the campaign sets none
 * @param supporters whom the reader may see, for an annex; null for none
 * @param disclaimers lines about the signatures, in the letter's language
 */
public record Occasion(
        @Nullable UUID target,
        @Nullable String language,
        Instant now,
        @Nullable SupporterList supporters,
        List<String> disclaimers) {

    /** The letter to the first target, in its language, without annex. */
    public static Occasion at(Instant now) {
        return new Occasion(null, null, now, null, List.of());
    }

    /** The same for one target. */
    public Occasion to(@Nullable UUID oneTarget) {
        return new Occasion(oneTarget, language, now, supporters, disclaimers);
    }

    /** The same in one language; unknown ones give the original. */
    public Occasion in(@Nullable String oneLanguage) {
        return new Occasion(target, oneLanguage, now, supporters, disclaimers);
    }

    /** The same with the first lines of its annex only, for those who look how it will be. */
    public Occasion beginning(int lines) {
        return supporters == null ? this : with(supporters.beginning(lines));
    }

    /** The same with an annex. */
    public Occasion with(SupporterList annex) {
        return new Occasion(target, language, now, annex, disclaimers);
    }
}
