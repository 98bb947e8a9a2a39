package org.undersigned.cosigner.invitation;

/** Somebody to invite. */
record Guest(String email, Card card) {}
