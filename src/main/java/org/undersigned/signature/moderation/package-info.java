/** Takes out many signatures at once, after counting them, and gives them back. */
@NullMarked
package org.undersigned.signature.moderation;

import org.jspecify.annotations.NullMarked;
