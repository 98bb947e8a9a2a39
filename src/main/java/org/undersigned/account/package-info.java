/** Staff accounts and their roles. */
@NullMarked
package org.undersigned.account;

import org.jspecify.annotations.NullMarked;
