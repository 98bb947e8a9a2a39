/** The vocabulary that tests share. */
@NullMarked
package org.undersigned.testsupport;

import org.jspecify.annotations.NullMarked;
