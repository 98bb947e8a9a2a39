package org.undersigned.signature.code;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Codes that one partner got.
 *
 * @param used how many signed
 */
record CodeBatch(UUID id, String partner, int size, LocalDate madeOn, long used) {}
