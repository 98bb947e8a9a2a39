package org.undersigned.mailbox;

/** Who gives mailboxes to everybody, so that an address there proves no organisation. */
public final class Providers {

    private static final DomainRules RULES = DomainRules.ours();

    private Providers() {}

    /**
     * @param domain in ASCII and lower case
     */
    public static boolean areForPersons(String domain) {
        return RULES.names(domain) || Typos.PROVIDERS.contains(domain);
    }
}
