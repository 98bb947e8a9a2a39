/** E-mail addresses: which are one mailbox, and which were probably mistyped. */
@NullMarked
package org.undersigned.mailbox;

import org.jspecify.annotations.NullMarked;
