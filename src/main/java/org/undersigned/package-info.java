/** Appeals written, signed and delivered. */
package org.undersigned;
