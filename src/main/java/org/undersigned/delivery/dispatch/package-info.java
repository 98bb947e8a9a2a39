/** Sending letters: the order, the rules it must keep, and the mail that carries one letter. */
@NullMarked
package org.undersigned.delivery.dispatch;

import org.jspecify.annotations.NullMarked;
