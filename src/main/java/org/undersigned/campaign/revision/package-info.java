/** The text of a campaign from number to number: who wrote it, who accepted it, its hash. */
@NullMarked
package org.undersigned.campaign.revision;

import org.jspecify.annotations.NullMarked;
