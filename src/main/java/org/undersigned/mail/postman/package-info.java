/** The postmen, who take mails out of the outbox and carry them until somebody takes them. */
@NullMarked
package org.undersigned.mail.postman;

import org.jspecify.annotations.NullMarked;
