package org.undersigned.permission;

import org.undersigned.campaign.Campaign;

/**
 * A list that somebody wants to take away. Nothing in it tells a signer's name or address.
 *
 * @param people who stands in it, as the query of its address
 * @param columns what of them, as it stands in the same query
 * @param title both, in words
 * @param names how many of them not everybody may read
 */
public record Wish(Campaign campaign, String people, String columns, String title, long names) {

    /** The query of its address. */
    public String list() {
        return people + "&columns=" + columns;
    }

    /** The same for the same people, whatever is told of them. */
    String whose() {
        return campaign.slug() + "?" + people;
    }

    /** For the audit. */
    String subject() {
        return campaign.slug() + "?" + list();
    }
}
