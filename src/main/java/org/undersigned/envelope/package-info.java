/** What a letter travels in by mail: its words, and the PDF attached. */
@NullMarked
package org.undersigned.envelope;

import org.jspecify.annotations.NullMarked;
