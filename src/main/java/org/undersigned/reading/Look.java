package org.undersigned.reading;

import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.revision.Revision;
import org.undersigned.letter.Letter;
import org.undersigned.letter.assembly.Occasion;

/**
 * A letter as somebody looks at it.
 *
 * @param draft what it says, saved or not
 * @param listed the occasion with all supporters that may be read
 * @param letter with as many of them as fill a page
 */
record Look(
        Campaign campaign,
        Revision newest,
        Draft draft,
        Wish wish,
        Occasion listed,
        Letter letter) {}
