/** One build on two databases: the embedded H2 and PostgreSQL. */
@NullMarked
package org.undersigned.database;

import org.jspecify.annotations.NullMarked;
