/** The picture that stands beside a link to an appeal where people pass it on. */
@NullMarked
package org.undersigned.signature.card;

import org.jspecify.annotations.NullMarked;
