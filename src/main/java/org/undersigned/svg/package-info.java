/** SVG pictures that only draw: what they may hold, and how they become pixels. */
@NullMarked
package org.undersigned.svg;

import org.jspecify.annotations.NullMarked;
