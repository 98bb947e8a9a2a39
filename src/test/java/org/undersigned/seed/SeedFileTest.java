package org.undersigned.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedFileTest {

    private static final TypeReference<List<OfficeSeed>> OFFICES = new TypeReference<>() {};

    @TempDir Path folder;

    @Test
    void as_countryOfNorway_isNoTruthValue() {
        var offices = file(office().replace("country: FR", "country: NO")).as(OFFICES);
        assertThat(offices.getFirst().country()).isEqualTo("NO");
    }

    @Test
    void as_unknownField_namesFileLineFieldAndTheKnownOnes() {
        assertBroken(
                office().replace("heldFrom", "heldfrom"),
                "officials.yaml, line 8, [0].holders[0].heldfrom: is not a field that is known here",
                "heldFrom");
    }

    @Test
    void as_noDate_namesFileLineAndField() {
        assertBroken(
                office().replace("2014-03-31", "31 March 2014"),
                "officials.yaml, line 8, [0].holders[0].heldFrom: “31 March 2014” is no date");
    }

    @Test
    void as_missingField_pointsAtTheEntryThatLacksIt() {
        assertBroken(
                office().replace("name: Manuel Valls\n      heldFrom", "heldFrom"),
                "officials.yaml, line 7, [0].holders[0].name: is missing");
    }

    @Test
    void as_textInsteadOfList_namesFileLineAndField() {
        assertBroken(
                office().replace("[pm@matignon.invalid]", "pm@matignon.invalid"),
                "officials.yaml, line 4, [0].emails: should be a list");
    }

    @Test
    void as_unknownRole_listsTheRoles() {
        SeedFile accounts =
                file("- name: A\n  email: a@a.invalid\n  password: x\n  roles: [WRITER]\n");
        assertThatThrownBy(() -> accounts.as(new TypeReference<List<AccountSeed>>() {}))
                .isInstanceOf(SeedBroken.class)
                .hasMessageContaining(
                        "line 4, [0].roles[0]: “WRITER” is none of [DRAFTER, REVIEWER");
    }

    @Test
    void open_sameFieldTwice_namesFileAndLine() {
        assertThatThrownBy(() -> file(office().replace("country: FR", "title: Prince")))
                .isInstanceOf(SeedBroken.class)
                .hasMessageContaining("officials.yaml, line 3")
                .hasMessageContaining("title");
    }

    @Test
    void open_tabForIndentation_namesFileAndLine() {
        assertThatThrownBy(() -> file(office().replace("  country", "\tcountry")))
                .isInstanceOf(SeedBroken.class)
                .hasMessageContaining("officials.yaml, line 3");
    }

    @Test
    void open_noSuchFile_saysSo() {
        assertThatThrownBy(() -> SeedFile.open(folder.resolve("none.yaml")))
                .isInstanceOf(SeedBroken.class)
                .hasMessageContaining("none.yaml");
    }

    @Test
    void broken_fieldThatIsNotThere_pointsAtWhatContainsIt() {
        assertThat(file(office()).broken("[0].holders[0].emails[2]", "is too long"))
                .hasMessageEndingWith(
                        "officials.yaml, line 7, [0].holders[0].emails[2]: is too long");
    }

    private static String office() {
        return """
                - title: Prime Minister
                  institution: Government of France
                  country: FR
                  emails: [pm@matignon.invalid]
                  postalAddress: Paris
                  holders:
                    - name: Manuel Valls
                      heldFrom: 2014-03-31
                      language: fr
                """;
    }

    private void assertBroken(String text, String... parts) {
        SeedFile file = file(text);
        assertThatThrownBy(() -> file.as(OFFICES))
                .isInstanceOf(SeedBroken.class)
                .hasMessageContainingAll(parts);
    }

    private SeedFile file(String text) {
        try {
            return SeedFile.open(Files.writeString(folder.resolve("officials.yaml"), text));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
