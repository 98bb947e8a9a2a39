/** What is asked: campaigns, their text in revisions, their targets and states. */
@NullMarked
package org.undersigned.campaign;

import org.jspecify.annotations.NullMarked;
