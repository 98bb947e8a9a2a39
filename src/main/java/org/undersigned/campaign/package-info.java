/** What is asked: campaigns, their terms, their targets and states. */
@NullMarked
package org.undersigned.campaign;

import org.jspecify.annotations.NullMarked;
