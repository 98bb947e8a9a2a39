/** The door of the desk and of the API: an address, a password, and what comes of them. */
@NullMarked
package org.undersigned.account.signin;

import org.jspecify.annotations.NullMarked;
