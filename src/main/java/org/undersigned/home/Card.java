package org.undersigned.home;

import org.undersigned.campaign.Campaign;

/**
 * A campaign in a list.
 *
 * @param title in the campaign's own language
 * @param confirmed how many have signed
 */
record Card(Campaign campaign, String title, long confirmed) {

    /** What the bar is full at; 0 for no bar. */
    public int goal() {
        Integer goal = campaign.goal();
        return goal == null ? 0 : goal;
    }
}
