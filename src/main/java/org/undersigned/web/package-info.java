/** What every page and answer shares: errors in the user's words, headers, forgery checks. */
@NullMarked
package org.undersigned.web;

import org.jspecify.annotations.NullMarked;
