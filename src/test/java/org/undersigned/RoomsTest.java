package org.undersigned;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Holds the drawing of the house: which room has a door to which, as the compiled classes show it.
 *
 * <p>A new door is opened here first, on purpose, and in the README's map.
 */
class RoomsTest {

    private static final String HOUSE = "org.undersigned.";

    private static final String DOORS =
            """
            account -> web
            account.session -> account crypto web
            account.signin -> account account.session web
            account.staffing -> account account.session account.signin crypto database mail web
            audit -> account web
            campaign -> account database official web
            campaign.course -> account audit campaign campaign.revision mail web
            campaign.draft -> account audit campaign campaign.revision official organisation web
            campaign.revision -> account audit campaign web
            cosigner -> account audit campaign campaign.revision web
            cosigner.invitation -> account audit campaign campaign.revision cosigner crypto mail organisation phrase signature.form web
            crypto -> database web
            crypto.rotation -> audit crypto database web
            delivery -> campaign web
            delivery.dispatch -> account audit campaign campaign.revision delivery delivery.frozen envelope letter letter.assembly mail official web
            delivery.followup -> account audit campaign delivery delivery.frozen web
            delivery.frozen -> audit campaign crypto delivery
            envelope -> campaign campaign.revision letter letter.pdf letter.text mail mail.carrier official organisation
            export -> account audit campaign campaign.revision cosigner official permission signature web
            home -> account campaign campaign.revision organisation phrase signature signature.form signature.tally web
            intake -> letter
            intake.proof -> account campaign campaign.draft cosigner intake intake.text intake.word letter letter.assembly official organisation web
            intake.text -> intake
            intake.word -> intake
            letter.assembly -> campaign campaign.revision cosigner letter letter.pdf letter.tagged letter.typeface official organisation phrase signature svg web
            letter.docx -> letter letter.tagged
            letter.html -> letter
            letter.pdf -> letter letter.hyphenation letter.tagged letter.typeface
            letter.tagged -> letter.typeface
            letter.text -> letter
            mail -> web
            mail.carrier -> database mail
            mail.postman -> mail mail.carrier
            official -> audit database phrase web
            organisation -> audit svg web
            permission -> account audit campaign web
            phrase -> web
            reading -> account audit campaign campaign.revision envelope letter letter.assembly letter.docx letter.html letter.pdf letter.picture letter.text mail official phrase web
            seed -> account account.staffing campaign campaign.course campaign.draft cosigner database official organisation web
            signature -> campaign crypto database mail mailbox web
            signature.card -> campaign campaign.revision letter.pdf letter.picture organisation phrase signature signature.form signature.tally
            signature.code -> audit campaign campaign.revision crypto signature web
            signature.confirmation -> campaign campaign.revision crypto database delivery delivery.frozen mail mailbox phrase signature signature.code signature.consent signature.form signature.gate signature.limit signature.protection signature.sharing web
            signature.consent -> audit campaign campaign.revision phrase web
            signature.effort -> account audit campaign campaign.revision crypto web
            signature.embedding -> audit campaign campaign.revision web
            signature.form -> campaign campaign.revision database letter letter.html mailbox official organisation phrase signature signature.code signature.consent signature.effort signature.embedding signature.gate signature.limit signature.protection signature.sharing signature.tally web
            signature.gate -> account audit mailbox signature.limit web
            signature.hiding -> account audit campaign campaign.revision phrase signature web
            signature.limit -> campaign
            signature.moderation -> account audit campaign campaign.revision mail phrase signature web
            signature.protection -> audit campaign campaign.revision phrase signature web
            signature.retention -> audit campaign campaign.revision database signature web
            signature.roll -> audit campaign database phrase signature signature.form web
            signature.sharing -> phrase web
            signature.tally -> campaign signature
            web -> database
            """;

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.undersigned");

    @Test
    void doors_asDrawn() {
        assertThat(drawn(doorsInTheBytecode())).isEqualTo(DOORS);
    }

    @Test
    void doors_sameInTheReadme() throws Exception {
        assertThat(Files.readString(Path.of("README.md"))).contains("```rooms\n" + DOORS + "```");
    }

    @Test
    void rooms_noCycle() {
        SlicesRuleDefinition.slices()
                .matching(HOUSE + "(**)")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void parent_neverImportsItsChild() {
        assertThat(doorsInTheBytecode())
                .allSatisfy(
                        (room, doors) ->
                                assertThat(doors).noneMatch(door -> door.startsWith(room + ".")));
    }

    private static Map<String, Set<String>> doorsInTheBytecode() {
        Map<String, Set<String>> doors = new TreeMap<>();
        CLASSES.stream()
                .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .filter(d -> d.getTargetClass().getPackageName().startsWith(HOUSE))
                .filter(d -> !room(d, true).equals(room(d, false)))
                .forEach(
                        d ->
                                doors.computeIfAbsent(room(d, true), r -> new TreeSet<>())
                                        .add(room(d, false)));
        return doors;
    }

    private static String room(Dependency d, boolean origin) {
        var type = origin ? d.getOriginClass() : d.getTargetClass();
        return type.getPackageName().substring(HOUSE.length());
    }

    private static String drawn(Map<String, Set<String>> doors) {
        return doors.entrySet().stream()
                .map(e -> e.getKey() + " -> " + String.join(" ", e.getValue()) + "\n")
                .collect(Collectors.joining());
    }
}
