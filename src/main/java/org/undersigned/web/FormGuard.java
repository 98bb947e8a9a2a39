package org.undersigned.web;

/** Knows which tokens the forms of the present session carry. */
public interface FormGuard {

    /** Whether a form with this token was made for whoever sends it; takes the same time always. */
    boolean fits(String token);
}
