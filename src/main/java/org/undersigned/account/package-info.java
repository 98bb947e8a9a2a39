/** Staff accounts, their roles, and how staff sign in. */
@NullMarked
package org.undersigned.account;

import org.jspecify.annotations.NullMarked;
