package org.undersigned.signature.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.campaign.Audience;
import org.undersigned.crypto.Tokens;
import org.undersigned.signature.Signature;
import org.undersigned.signature.Signatures;
import org.undersigned.web.Site;

/** The links in mails, and whose they are when they come back. */
@ApplicationScoped
class Links {

    private static final String CONFIRM = "signature.confirm";
    private static final String MANAGE = "signature.manage";
    private static final String LOST = "signature.lost";
    private static final String RAISE = "signature.raise.";

    private final Tokens tokens;
    private final Signatures signatures;
    private final Site site;

    Links(Tokens tokens, Signatures signatures, Site site) {
        this.tokens = tokens;
        this.signatures = signatures;
        this.site = site;
    }

    String toConfirm(Signature signature) {
        return site.link(pathToConfirm(signature));
    }

    private String pathToConfirm(Signature request) {
        return "/confirm/" + token(CONFIRM, request);
    }

    /** Where its signer goes on with it. */
    String path(Signature signature) {
        return signature.isConfirmed() ? pathToManage(signature) : pathToConfirm(signature);
    }

    String toManage(Signature signature) {
        return site.link(pathToManage(signature));
    }

    String pathToManage(Signature signature) {
        return "/signature/" + token(MANAGE, signature);
    }

    /** To a wider audience; what it is widened to is part of the token. */
    String toRaise(Signature signature, Audience wanted) {
        return site.link("/confirm/" + token(RAISE + wanted, signature));
    }

    /**
     * To everything that one address has signed in a campaign.
     *
     * @param discreet whether it must look like a link to confirm, in its length as well
     */
    String toLost(UUID request, boolean discreet) {
        String path = discreet ? "/confirm/" : "/signature/";
        return site.link(path + tokens.issue(LOST, request, 0));
    }

    private String token(String purpose, Signature signature) {
        return tokens.issue(purpose, signature.id(), signature.generation());
    }

    String pathToManage(Tokens.Claim claim) {
        return "/signature/" + tokens.issue(MANAGE, claim.id(), claim.generation());
    }

    /** Which request a link would confirm, by the link alone: the database is not asked. */
    Optional<Tokens.Claim> claimed(String token) {
        return tokens.read(CONFIRM, token);
    }

    Optional<Signature> toBeConfirmed(String token) {
        return read(CONFIRM, token);
    }

    Optional<Signature> managed(String token) {
        return read(MANAGE, token);
    }

    Optional<Signature> raisedTo(Audience wanted, String token) {
        return read(RAISE + wanted, token);
    }

    Optional<UUID> lost(String token) {
        return tokens.read(LOST, token).map(Tokens.Claim::id);
    }

    private Optional<Signature> read(String purpose, String token) {
        return tokens.read(purpose, token)
                .flatMap(
                        claim ->
                                signatures
                                        .find(claim.id())
                                        .filter(s -> s.generation() == claim.generation()));
    }
}
