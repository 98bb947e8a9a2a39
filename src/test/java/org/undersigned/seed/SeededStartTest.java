package org.undersigned.seed;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.undersigned.account.Role;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.CampaignState;
import org.undersigned.campaign.Campaigns;
import org.undersigned.campaign.revision.Revision;
import org.undersigned.campaign.revision.Revisions;
import org.undersigned.cosigner.Signatories;
import org.undersigned.cosigner.Signatory;
import org.undersigned.official.Official;
import org.undersigned.official.Officials;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.WithSeeds;

/** What a newcomer finds who started with {@code UNDERSIGNED_SEEDS=true}. */
@QuarkusTest
@TestProfile(WithSeeds.class)
@Installation
@TestTransaction
class SeededStartTest {

    @Inject Campaigns campaigns;
    @Inject Revisions revisions;
    @Inject Signatories signatories;
    @Inject Officials officials;
    @Inject DemoGreeting greeting;

    @Test
    void start_withSeeds_holdsThreeSamplesApprovedByASecondPerson() {
        assertThat(campaigns.listAll())
                .hasSize(3)
                .allMatch(Campaign::isSample)
                .allSatisfy(
                        campaign -> {
                            Revision text = revisions.inForce(campaign);
                            assertThat(text.isAccepted()).isTrue();
                            assertThat(text.authors()).doesNotContain(text.acceptedBy());
                        });
        assertThat(state("decline-extradition")).isEqualTo(CampaignState.APPROVED);
        assertThat(state("keep-her-voice")).isEqualTo(CampaignState.APPROVED);
        assertThat(state("lawyers-for-everyone")).isEqualTo(CampaignState.OPEN);
    }

    @Test
    void start_withSeeds_addressesOnlyThoseInOfficeThatDay() {
        LocalDate day = LocalDate.of(2015, 6, 9);
        Campaign letter = campaigns.bySlug("decline-extradition").orElseThrow();
        assertThat(letter.letter().date()).isEqualTo(day);
        assertThat(letter.targets())
                .extracting(target -> target.official().name())
                .containsExactly("Manuel Valls", "Laurent Fabius", "Christiane Taubira");
        assertThat(letter.targets()).allMatch(target -> target.official().holdsOfficeOn(day));
    }

    @Test
    void start_withSeeds_keepsTheSignatoriesInTheirOrder() {
        Campaign appeal = campaigns.bySlug("keep-her-voice").orElseThrow();
        assertThat(signatories.confirmedInOrder(appeal).stream().map(SeededStartTest::line))
                .containsExactly(
                        """
                        Nilufar Ashurzoda-Klein, Head of the human rights organisation “Three Passes”, KG
                        Ostap Velychenko-Hrim, President of the Forum for Free Radio; coordinator of the monitoring group #VoicesOfPamir, UA
                        Ainur Beksultankyzy-Moor, human rights defender, Director of the legal clinic “Arasha”, KZ
                        Prof. Imogen Thackery-Lowe, Emeritus Professor of Comparative Public Law, St Ebba’s College, Castlebridge
                        Prof. Wojciech Dąbrówka-Stern, Halloran Chair in Legal Theory, University of Port Lachlan and University of Nowa Wisła
                        Timofei Zabrezhnev, opposition politician from Russia, the discussion club “Northern Window” in Berlin
                        Fatou-Binta Sarrazin-Diouf, advocate, former President of the Bar of Saint-Aubin-sur-Loire, FR
                        Ελένη Σταυρινού-Κεφαλά (Eleni Stavrinou-Kefala), documentary film-maker, GR
                        Dr Sébastien N’Dour-Carrel, anthropologist of sound, Laboratory of Oral Traditions, FR
                        Márta Kőszeghy-Balog, poet and translator; member of the jury of the Danube Prize for Radio Drama, HU
                        Nino Chavchanidze-Berg (ნინო ჭავჭანიძე-ბერგი), editor-in-chief of the quarterly “Mtis Khma”, GE
                        Rev. Aloysius Tremblay-Okafor, Chaplain to Seafarers, Port of Sainte-Anne-des-Brumes
                        Ingibjörg Ásmundardóttir-Hale, keeper of the sound collection, Museum of the Westward Fjords, IS
                        Rustam Imomqulov-Petit, engineer and refugee from Tajikistan, the circle of former listeners in Rennes
                        Elżbieta Sowińska-Radwan, retired judge, PL
                        Human rights movement “Seventh Floor”, KZ
                        Pamir-Libertés, FR
                        Fundacja Otwarte Przełęcze, PL
                        Society of Sound Archivists “Wax & Wire”, GB
                        Radio ohne Grenzpfahl e. V., DE
                        Об’єднання «Вільна хвиля» (Association “Free Wave”), UA
                        Rete Voci d’Archivio, IT
                        Tamarisk Committee, FR
                        """
                                .split("\n"));
    }

    @Test
    void start_withSeeds_knowsWhoHeldTheOfficeWhen() {
        Official borne = officials.matching("Borne").firstResult();
        assertThat(borne.heldFrom()).isEqualTo(LocalDate.of(2022, 5, 16));
        assertThat(borne.heldUntil()).isEqualTo(LocalDate.of(2024, 1, 9));
        assertThat(borne.salutations()).containsEntry("fr", "Madame la Première ministre,");
        assertThat(officials.holdersOf(borne.office()))
                .extracting(Official::name)
                .containsExactly("Gabriel Attal", "Élisabeth Borne", "Manuel Valls");
    }

    @Test
    void greeting_afterTheStart_namesAddressAndDoors() {
        List<AccountSeed> staff = Seeds.in(Path.of("seeds")).accounts().says();
        AccountSeed gone =
                new AccountSeed("Gone", "gone@rights.invalid", "forgotten", Set.of(Role.DRAFTER));
        assertThat(greeting.text(List.of(staff.getFirst(), gone)))
                .contains("/desk")
                .contains("aurelie@tamarisk-committee.invalid")
                .contains("write-one-honest-letter")
                .doesNotContain("forgotten");
    }

    private CampaignState state(String slug) {
        return campaigns.bySlug(slug).orElseThrow().state();
    }

    private static String line(Signatory one) {
        String name = (one.honorific() + " " + one.name()).strip();
        return Stream.of(name, one.designation(), Objects.toString(one.country(), ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
