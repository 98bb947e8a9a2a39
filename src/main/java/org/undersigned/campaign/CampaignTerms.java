package org.undersigned.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.database.Lines;

/**
 * What is agreed about a campaign apart from its text and its targets.
 *
 * @param slug its name in addresses: lower-case letters, digits and hyphens
 * @param published whether the letter as it stands may be read by everybody
 * @param sensitive whether the stricter rules of signing.md hold
 * @param language the language of the original, BCP 47
 * @param limitBurst such as "10/60s"; null for the server's own
 * @param limitSustained such as "60/1h"; null for the server's own
 * @param contacts to whom a statement goes (press, followers); empty for every other kind
 */
@Embeddable
public record CampaignTerms(
        String slug,
        @Enumerated(EnumType.STRING) CampaignKind kind,
        @Enumerated(EnumType.STRING) Signing signing,
        boolean published,
        boolean sensitive,
        @Enumerated(EnumType.STRING) @Column(name = "default_audience") Audience defaultAudience,
        String language,
        @Embedded LetterSettings letter,
        @Nullable Integer goal,
        @Column(name = "opens_at") @Nullable Instant opensAt,
        @Column(name = "closes_at") @Nullable Instant closesAt,
        @Column(name = "sign_on_until") @Nullable Instant signOnUntil,
        @Column(name = "limit_burst") @Nullable String limitBurst,
        @Column(name = "limit_sustained") @Nullable String limitSustained,
        @Convert(converter = Lines.class) List<String> contacts) {

    /** Whether what signers and reviewers rely on is the same: it stays once the draft is left. */
    boolean keepsTheFrameOf(CampaignTerms other) {
        return slug.equals(other.slug)
                && kind == other.kind
                && signing == other.signing
                && sensitive == other.sensitive
                && language.equals(other.language);
    }

    /**
     * The same terms for a new campaign with another name in addresses. Dates stay behind: the
     * letter's, so that an old one is not sent today, and those on which things happen by
     * themselves.
     */
    public CampaignTerms anew(String slug) {
        return new CampaignTerms(
                slug,
                kind,
                signing,
                published,
                sensitive,
                defaultAudience,
                language,
                letter.undated(),
                goal,
                null,
                null,
                null,
                limitBurst,
                limitSustained,
                contacts);
    }
}
