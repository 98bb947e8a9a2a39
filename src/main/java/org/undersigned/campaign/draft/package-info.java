/** Writing and changing a campaign: what a form may hold, and what is wrong with it. */
@NullMarked
package org.undersigned.campaign.draft;

import org.jspecify.annotations.NullMarked;
