package org.undersigned.signature.confirmation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Audience;
import org.undersigned.phrase.Phrases;
import org.undersigned.signature.Particulars;
import org.undersigned.signature.Signature;
import org.undersigned.signature.consent.PrivacyText;
import org.undersigned.signature.sharing.Sharing;

/**
 * A signature as its own signer sees it.
 *
 * @param title of what was signed
 * @param titleLanguage the language it is in, BCP 47
 * @param discreet whether the page names no campaign in title or address and offers a way to leave
 * @param page the campaign's page; null where the page must not lead there
 * @param sharing how to pass it on; null where the page must not name it
 * @param privacy what the signer agreed to; null where the organisers said nothing of their own
 * @param address how much is still known of it; empty when it is forgotten
 * @param erasedOn when its time was over and what the signer wrote was erased; null before
 * @param newText to be signed besides the one that was; null where none is
 * @param printedIn the letters that left with the name
 * @param leaveTo where the button to leave leads
 */
public record SignatureView(
        Phrases phrases,
        Signature signature,
        String title,
        String titleLanguage,
        boolean discreet,
        @Nullable String page,
        @Nullable Sharing sharing,
        @Nullable String country,
        @Nullable PrivacyText privacy,
        String address,
        @Nullable LocalDate erasedOn,
        @Nullable NewText newText,
        List<PrintedIn> printedIn,
        String leaveTo) {

    public Particulars words() {
        return signature.words();
    }

    public boolean isNamed() {
        return signature.audience() != Audience.COUNTED;
    }

    public @Nullable LocalDate confirmedOn() {
        return signature.confirmedAt() == null
                ? null
                : LocalDate.ofInstant(signature.confirmedAt(), ZoneOffset.UTC);
    }

    /** What the signer may change at once. */
    public List<Audience> narrower() {
        return audiences().filter(a -> a.isNarrowerThan(signature.audience())).toList();
    }

    /** What needs another mail. */
    public List<Audience> wider() {
        return audiences().filter(a -> Raising.isPossible(signature, a)).toList();
    }

    private static Stream<Audience> audiences() {
        return Stream.of(Audience.values());
    }
}
