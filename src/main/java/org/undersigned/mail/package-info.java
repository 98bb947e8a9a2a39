/** Mails as rows of an outbox, and the postman who carries them. */
@NullMarked
package org.undersigned.mail;

import org.jspecify.annotations.NullMarked;
