/** Letters as people read them: on the public page, at the desk, through the API. */
@NullMarked
package org.undersigned.reading;

import org.jspecify.annotations.NullMarked;
