/** Letters that left, kept as the bytes that left, and whose names they carry. */
@NullMarked
package org.undersigned.delivery.frozen;

import org.jspecify.annotations.NullMarked;
