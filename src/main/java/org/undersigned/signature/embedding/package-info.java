/** Which other sites may show the form of a campaign in a frame of theirs. */
@NullMarked
package org.undersigned.signature.embedding;

import org.jspecify.annotations.NullMarked;
