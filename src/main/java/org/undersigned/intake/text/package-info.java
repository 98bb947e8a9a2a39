/** Reads what was typed or pasted: Markdown, or plain text. */
@NullMarked
package org.undersigned.intake.text;

import org.jspecify.annotations.NullMarked;
