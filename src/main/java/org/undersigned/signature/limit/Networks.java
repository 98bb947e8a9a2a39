package org.undersigned.signature.limit;

/** What the staff know about the networks that requests come from. */
public interface Networks {

    /** Whether its mails never wait, such as those of a stand where people sign on one tablet. */
    boolean isLetThrough(String client);

    /** Whether nothing good is expected from it. */
    boolean isBlocked(String client);

    /** Under which name its requests are counted: a blocked network is one client. */
    String countedAs(String client);
}
