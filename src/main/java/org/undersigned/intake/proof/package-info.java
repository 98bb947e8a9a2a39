/**
 * The proof: what was understood of a text stands beside it, until the drafter makes it a campaign.
 */
@NullMarked
package org.undersigned.intake.proof;

import org.jspecify.annotations.NullMarked;
