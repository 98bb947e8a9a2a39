package org.undersigned.mail;

/**
 * Why a mail was not taken.
 *
 * @param last whether nothing more will be tried: refused for good, or tried for three days
 * @param code the server's SMTP reply code; 0 when there was no answer
 * @param words what the server said; may name the address, so it is for staff who may see that
 */
public record Refusal(boolean last, int code, String words) {}
