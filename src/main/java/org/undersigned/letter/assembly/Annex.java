package org.undersigned.letter.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignTarget;
import org.undersigned.campaign.Signing;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Signers;
import org.undersigned.letter.Signers.Signer;
import org.undersigned.letter.SupporterList;
import org.undersigned.letter.SupporterList.Roll;
import org.undersigned.phrase.Phrases;
import org.undersigned.signature.Figures;
import org.undersigned.signature.Reader;
import org.undersigned.signature.Selection;
import org.undersigned.signature.SignatoryKind;
import org.undersigned.signature.Supporter;
import org.undersigned.signature.Supporters;

/**
 * The supporters that one reader of a letter may see (signing.md A2): persons, then organisations.
 */
@ApplicationScoped
public class Annex {

    private final Supporters supporters;
    private final Figures figures;

    Annex(Supporters supporters, Figures figures) {
        this.supporters = supporters;
        this.figures = figures;
    }

    /**
     * Adds the annex to a letter that everybody may read; disclaimers in the occasion's language.
     */
    public Occasion forEverybody(Campaign campaign, Occasion occasion) {
        return added(campaign, new Reader.Everybody(), occasion, any -> {});
    }

    /** Adds the annex to the copy of one target, who may be among those who receive names. */
    public Occasion forTarget(Campaign campaign, CampaignTarget target, Occasion occasion) {
        return forTarget(campaign, target, occasion, any -> {});
    }

    /**
     * @param printed told of each signature when its line is looked up to be printed
     */
    public Occasion forTarget(
            Campaign campaign, CampaignTarget target, Occasion occasion, Consumer<UUID> printed) {
        Reader reader =
                target.receivesNames() ? new Reader.Target(target.id()) : new Reader.Everybody();
        return added(campaign, reader, occasion, printed);
    }

    private Occasion added(
            Campaign campaign, Reader reader, Occasion occasion, Consumer<UUID> printed) {
        if (campaign.signing() != Signing.PUBLIC) {
            return occasion;
        }
        SupporterList list =
                new SupporterList(
                        roll(campaign, reader, SignatoryKind.PERSON, printed),
                        roll(campaign, reader, SignatoryKind.ORGANISATION, printed),
                        figures.unnamed(campaign, reader),
                        figures.byCountry(campaign));
        return list.isEmpty()
                ? occasion
                : new Occasion(
                        occasion.target(),
                        occasion.language(),
                        occasion.now(),
                        list,
                        disclaimers(campaign, reader, occasion));
    }

    private Roll roll(
            Campaign campaign, Reader reader, SignatoryKind kind, Consumer<UUID> printed) {
        Selection all = Selection.of(kind);
        Signers signers =
                new Signers() {
                    @Override
                    public Stream<Signer> all() {
                        return supporters.stream(campaign, reader, all).map(Annex::signer);
                    }

                    @Override
                    public List<Signer> still(List<UUID> ids) {
                        return supporters.still(campaign, reader, ids).stream()
                                .peek(supporter -> printed.accept(supporter.id()))
                                .map(Annex::signer)
                                .toList();
                    }
                };
        return new Roll(supporters.count(campaign, reader, all), signers);
    }

    /** That an affiliation only tells who somebody is must stand beside it (signing.md A4). */
    private List<String> disclaimers(Campaign campaign, Reader reader, Occasion occasion) {
        String language = Objects.requireNonNullElse(occasion.language(), campaign.language());
        List<String> lines = new ArrayList<>(occasion.disclaimers());
        if (supporters.nameWorkplaces(campaign, reader)) {
            lines.add(Phrases.in(language).say("names.identification"));
        }
        return lines;
    }

    private static Signer signer(Supporter supporter) {
        boolean person = supporter.kind() == SignatoryKind.PERSON;
        Signatory line =
                new Signatory(
                        null,
                        supporter.signatory(),
                        listed(supporter.designation(), person ? supporter.organisation() : ""),
                        supporter.country(),
                        null);
        return new Signer(supporter.id(), line);
    }

    private static @Nullable String listed(String... parts) {
        String listed =
                Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
        return listed.isEmpty() ? null : listed;
    }
}
