package org.undersigned.web;

/** What is wrong with one field, in the user's words. */
public record FieldError(String field, String message) {}
