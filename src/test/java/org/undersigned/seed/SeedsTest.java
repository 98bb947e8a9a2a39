package org.undersigned.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.undersigned.campaign.CampaignKind;
import org.undersigned.seed.CampaignSeed.Signatory;

/** The seeds that are delivered with the program keep what their readers are promised. */
class SeedsTest {

    private final Seeds seeds = Seeds.in(Path.of("seeds"));

    @Test
    void campaigns_all_areMarkedAsSamples() {
        assertThat(seeds.campaigns()).hasSize(3).allMatch(file -> file.says().sample());
    }

    @Test
    void jointAppeal_signatories_areFifteenPersonsThenEightOrganisations() {
        List<String> kinds = signatories().stream().map(Signatory::kind).toList();
        assertThat(kinds.subList(0, 15)).containsOnly("PERSON");
        assertThat(kinds.subList(15, kinds.size())).hasSize(8).containsOnly("ORGANISATION");
    }

    @Test
    void jointAppeal_signatories_showAllEightShapesOfLine() {
        assertThat(signatories())
                .as("name, role, country")
                .anyMatch(person("“Three Passes”", true, false))
                .as("two roles")
                .anyMatch(person("; coordinator of", true, false))
                .as("profession, then role")
                .anyMatch(person("human rights defender, Director of", true, false))
                .as("honorific, no country")
                .anyMatch(person("Emeritus Professor of", false, true))
                .as("two institutions joined by and")
                .anyMatch(person("University of Port Lachlan and University of", false, true))
                .as("role with the country inside it")
                .anyMatch(person("politician from Russia,", false, false))
                .as("organisation in quotation marks")
                .anyMatch(organisation().and(one -> one.name().contains("“Seventh Floor”")))
                .as("organisation, country, no quotation marks")
                .anyMatch(organisation().and(one -> one.name().equals("Pamir-Libertés")));
    }

    @Test
    void letters_both_haveTheParagraphsOfTheRealOnes() {
        assertThat(paragraphs(CampaignKind.OPEN_LETTER)).hasSizeBetween(11, 14);
        assertThat(paragraphs(CampaignKind.JOINT_APPEAL))
                .hasSizeBetween(11, 14)
                .satisfies(body -> assertThat(body.getFirst()).startsWith("We, the "))
                .satisfies(body -> assertThat(body.getLast()).endsWith("?"));
    }

    @Test
    void translations_haveAsManyParagraphsAsTheOriginal() {
        for (Seeded<CampaignSeed> campaign : seeds.campaigns()) {
            CampaignSeed seed = campaign.says();
            Stream.ofNullable(seed.translations())
                    .flatMap(translations -> translations.values().stream())
                    .forEach(
                            translation ->
                                    assertThat(translation.letter().body().split("\n\n"))
                                            .as(seed.slug())
                                            .hasSameSizeAs(seed.letter().body().split("\n\n")));
        }
    }

    @Test
    void addresses_all_endInInvalid() {
        Stream<String> offices =
                seeds.offices().says().stream()
                        .flatMap(office -> Stream.ofNullable(office.emails()))
                        .flatMap(List::stream);
        Stream<String> accounts = seeds.accounts().says().stream().map(AccountSeed::email);
        assertThat(Stream.concat(offices, accounts))
                .isNotEmpty()
                .allMatch(address -> address.endsWith(".invalid"));
    }

    private List<String> paragraphs(CampaignKind kind) {
        return List.of(of(kind).letter().body().strip().split("\n\n"));
    }

    private CampaignSeed of(CampaignKind kind) {
        return seeds.campaigns().stream()
                .map(Seeded::says)
                .filter(campaign -> campaign.kind().equals(kind.name()))
                .findFirst()
                .orElseThrow();
    }

    private List<Signatory> signatories() {
        return Objects.requireNonNull(of(CampaignKind.JOINT_APPEAL).signatories());
    }

    private static Predicate<Signatory> person(String part, boolean country, boolean honorific) {
        return one ->
                one.kind().equals("PERSON")
                        && one.designation() != null
                        && one.designation().contains(part)
                        && (one.country() != null) == country
                        && (one.honorific() != null) == honorific;
    }

    private static Predicate<Signatory> organisation() {
        return one ->
                one.kind().equals("ORGANISATION")
                        && one.designation() == null
                        && one.country() != null;
    }
}
