package org.undersigned.signature.effort;

/**
 * Find the number below {@code maxnumber} whose hash with the salt is the challenge (ALTCHA, proof
 * of work, version 1).
 *
 * @param salt ends with the time after which nobody wants the answer
 * @param signature shows that it is ours
 */
record Challenge(String algorithm, String challenge, int maxnumber, String salt, String signature) {

    /** What a browser sends back, as JSON in Base64. */
    record Solution(
            String algorithm, String challenge, long number, String salt, String signature) {}
}
