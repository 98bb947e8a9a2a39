package org.undersigned.reading;

import java.util.List;
import org.undersigned.campaign.Campaign;
import org.undersigned.letter.Letter;

/**
 * A letter that everybody may read.
 *
 * @param languages all in which it can be read, BCP 47
 */
record PublicLetter(Campaign campaign, Letter letter, List<String> languages) {}
