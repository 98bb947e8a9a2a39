package org.undersigned.account;

import java.util.UUID;

/**
 * Something happened to an account; told as an event, because the audit knows accounts and not the
 * other way round.
 *
 * @param action such as "account.sign-in"
 * @param account whose
 */
public record StaffNews(String action, UUID account) {}
