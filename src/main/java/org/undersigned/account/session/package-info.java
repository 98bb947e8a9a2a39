/** Sessions of the staff: the token, where it stands, and whether it still counts. */
@NullMarked
package org.undersigned.account.session;

import org.jspecify.annotations.NullMarked;
