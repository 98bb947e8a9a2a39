/** Takes names from every list at once when somebody is in danger, and gives them back. */
@NullMarked
package org.undersigned.signature.hiding;

import org.jspecify.annotations.NullMarked;
