/** Who belongs to the staff: accounts are made, invited, changed and closed. */
@NullMarked
package org.undersigned.account.staffing;

import org.jspecify.annotations.NullMarked;
