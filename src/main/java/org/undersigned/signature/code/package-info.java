/** Codes that a vetted partner hands out, each good for one signature without an address. */
@NullMarked
package org.undersigned.signature.code;

import org.jspecify.annotations.NullMarked;
