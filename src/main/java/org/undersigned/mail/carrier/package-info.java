/** The two ways a mail can go: over SMTP, or into a folder as a file. */
@NullMarked
package org.undersigned.mail.carrier;

import org.jspecify.annotations.NullMarked;
