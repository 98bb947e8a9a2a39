/** The way of a campaign from draft to archive: who may take which step, and what it needs. */
@NullMarked
package org.undersigned.campaign.course;

import org.jspecify.annotations.NullMarked;
