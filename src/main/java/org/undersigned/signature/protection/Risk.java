package org.undersigned.signature.protection;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.undersigned.phrase.Names;
import org.undersigned.phrase.Phrases;
import org.undersigned.signature.Particulars;

/**
 * For whom signing a campaign can be dangerous.
 *
 * @param countries ISO 3166-1 alpha-2
 * @param roles what people do, as they may write it, in any language
 */
public record Risk(Set<String> countries, List<String> roles) {

    public static final Risk NONE = new Risk(Set.of(), List.of());

    /**
     * What a signer should know before a name is shown; empty where nothing is known.
     *
     * @param country empty where none was given
     * @param work what the signer wrote about their work
     */
    public Optional<String> warning(String country, String work, Phrases phrases) {
        if (countries.contains(country)) {
            String name = Names.country(country, phrases.language());
            return Optional.of(phrases.say("risk.country", name));
        }
        String folded = Particulars.fold(work);
        return roles.stream()
                .filter(role -> folded.contains(Particulars.fold(role)))
                .findFirst()
                .map(role -> phrases.say("risk.role", role));
    }
}
