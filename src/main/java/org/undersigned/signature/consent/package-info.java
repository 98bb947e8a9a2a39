/**
 * What signers of a campaign are told about their data, and what they agree to, in every version.
 */
@NullMarked
package org.undersigned.signature.consent;

import org.jspecify.annotations.NullMarked;
