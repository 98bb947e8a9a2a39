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

    private static final Map<String, Set<String>> DOORS = new TreeMap<>();

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.undersigned");

    @Test
    void doors_asDrawn() {
        assertThat(drawn(doorsInTheBytecode())).isEqualTo(drawn(DOORS));
    }

    @Test
    void doors_sameInTheReadme() throws Exception {
        assertThat(Files.readString(Path.of("README.md")))
                .contains("```rooms\n" + drawn(DOORS) + "```");
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
