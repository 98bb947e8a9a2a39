/** What became of one delivery: how it ended, what officials answered, its log. */
@NullMarked
package org.undersigned.delivery.followup;

import org.jspecify.annotations.NullMarked;
