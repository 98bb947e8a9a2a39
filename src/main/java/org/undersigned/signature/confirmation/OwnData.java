package org.undersigned.signature.confirmation;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Audience;
import org.undersigned.signature.Capacity;
import org.undersigned.signature.Signature;
import org.undersigned.signature.SignatureState;
import org.undersigned.signature.consent.PrivacyText;

/**
 * What is kept about a signer, for them to take along (GDPR article 20).
 *
 * @param privacyNotice which version of ours and of the organisers' was agreed to
 * @param privacyText what the organisers' said; null where they had none
 */
record OwnData(
        String signed,
        int revision,
        SignatureState state,
        @Nullable LocalDate confirmedOn,
        Audience audience,
        Capacity capacity,
        String name,
        String designation,
        String organisation,
        String comment,
        @Nullable String country,
        String language,
        String email,
        boolean updates,
        String privacyNotice,
        @Nullable PrivacyText privacyText,
        List<PrintedIn> printedIn) {

    static Response of(SignatureView view) {
        Signature s = view.signature();
        OwnData data =
                new OwnData(
                        view.title(),
                        s.revision(),
                        s.state(),
                        view.confirmedOn(),
                        s.audience(),
                        s.capacity(),
                        s.words().name(),
                        s.words().designation(),
                        s.words().organisation(),
                        s.words().comment(),
                        s.country(),
                        s.language(),
                        view.address(),
                        s.updates(),
                        s.consent(),
                        view.privacy(),
                        view.printedIn());
        return Response.ok(data, MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"data.json\"")
                .build();
    }
}
