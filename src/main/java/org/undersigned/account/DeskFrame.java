package org.undersigned.account;

import io.quarkus.arc.All;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.undersigned.crypto.Tokens;
import org.undersigned.web.Banner;
import org.undersigned.web.FormGuard;

/** What the frame around every page of the desk shows; templates call it {@code inject:desk}. */
@Named("desk")
@RequestScoped
public class DeskFrame implements FormGuard {

    static final String TOKEN_PURPOSE = "desk-form";

    private final CurrentAccount current;
    private final Tokens tokens;
    private final List<Banner> banners;

    DeskFrame(CurrentAccount current, Tokens tokens, @All List<Banner> banners) {
        this.current = current;
        this.tokens = tokens;
        this.banners = banners;
    }

    public Account account() {
        return current.get();
    }

    /** Whether the one who looks at the page holds this role. */
    public boolean may(String role) {
        return account().roles().contains(Role.valueOf(role));
    }

    /** Goes into every form of the desk, as the field {@code token}. */
    public String token() {
        return tokens.issue(TOKEN_PURPOSE, current.session().id(), 0);
    }

    @Override
    public boolean fits(String token) {
        return tokens.read(TOKEN_PURPOSE, token)
                .filter(claim -> claim.id().equals(current.session().id()))
                .isPresent();
    }

    public List<String> banners() {
        return banners.stream().map(Banner::sentence).flatMap(Optional::stream).toList();
    }
}
