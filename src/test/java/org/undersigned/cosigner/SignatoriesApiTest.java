package org.undersigned.cosigner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.account.Role;
import org.undersigned.testsupport.Appeal;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.PeoplesNames;
import org.undersigned.testsupport.Staff;

/** Named co-signers through the API. */
@QuarkusTest
@Installation
class SignatoriesApiTest {

    static final List<String> ACCEPTED = PeoplesNames.ACCEPTED;
    static final List<String> REFUSED = PeoplesNames.REFUSED;

    private Appeal appeal;

    @BeforeEach
    void someAppeal() {
        appeal = Appeal.draft("JOINT_APPEAL");
    }

    @Test
    void add_byStaff_isConfirmedAndAttested() {
        add("""
            {"kind": "PERSON", "honorific": "Prof.", "name": "Nilufar Ashurzoda", "country": "fr",
             "designation": "Emeritus Professor, St John's", "attestation": {"how": "By telephone"}}""")
                .then()
                .statusCode(201)
                .body("id", notNullValue())
                .body("state", is("CONFIRMED"))
                .body("honorific", is("Prof."))
                .body("country", is("FR"))
                .body("group", nullValue())
                .body("attestation.attestedBy", is("Noor Example"))
                .body("attestation.how", is("By telephone"));
    }

    @ParameterizedTest
    @FieldSource("ACCEPTED")
    void add_realName_isKeptAsGiven(String name) {
        add(named(name)).then().statusCode(201).body("name", is(composed(name)));
    }

    @Test
    void import_realNames_areKeptAsGiven_upToTheLetter() {
        List<String> names = ACCEPTED.stream().map(SignatoriesApiTest::composed).toList();
        appeal.imported(
                        ACCEPTED.stream()
                                .map("PERSON,,%s,,,\n"::formatted)
                                .collect(Collectors.joining()))
                .then()
                .statusCode(200);

        listed().then().body("items.name", is(names));
        String letter = appeal.desk().api().get(appeal.path("/letter.txt")).asString();
        assertThat(letter.lines()).containsSubsequence(names);
    }

    @Test
    void add_decomposedName_isStoredComposed() {
        add("{\"kind\": \"PERSON\", \"name\": \"Jose\u0301 Nu\u0301n\u0303ez\"}")
                .then()
                .body("name", is("José Núñez"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "https://spam.example.org",
                "Visit www.spam.example.org",
                "abc\\u202Edef",
                "abc\\u0007",
                "a\\nb"
            })
    void add_whatIsNoName_isRefused(String name) {
        add("{\"kind\": \"PERSON\", \"name\": \"%s\"}".formatted(name))
                .then()
                .statusCode(422)
                .body("errors.field", contains("name"));
    }

    @ParameterizedTest
    @FieldSource("REFUSED")
    void addAndImport_whatNobodyIsCalled_isRefused(String name) {
        add(named(name)).then().statusCode(422).body("errors.field", contains("name"));
        appeal.imported("PERSON,,\"" + name + "\",,,\n")
                .then()
                .statusCode(422)
                .body("errors.field", contains("line 2"));
        listed().then().body("total", is(0));
    }

    @Test
    void add_nul_isABadRequest_andRefusedInAList() {
        add(named("Bob\0")).then().statusCode(400);
        appeal.imported("PERSON,,Bob\0,,,\n").then().statusCode(422);
    }

    private static Map<String, String> named(String name) {
        return Map.of("kind", "PERSON", "name", name);
    }

    private static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    @Test
    void add_toALetterThatOnlyItsAuthorsSign_conflicts() {
        Appeal letter = Appeal.draft("OPEN_LETTER");
        letter.desk()
                .api()
                .body("{\"kind\": \"PERSON\", \"name\": \"Anna Roth\"}")
                .post(letter.path("/signatories"))
                .then()
                .statusCode(409);
    }

    @Test
    void list_asADrafter_isForbidden() {
        appeal.drafter().api().get(appeal.path("/signatories")).then().statusCode(403);
    }

    @Test
    void import_goodList_isAddedInItsOrder() {
        appeal.imported(
                        """
                        PERSON,Prof.,Anna Roth,"Chair, University of X and Y",Germany,Scholars
                        ORGANISATION,,"Human rights movement ""405\""",,Казахстан,
                        person,,Zarifmo,,KG,
                        """)
                .then()
                .statusCode(200)
                .body("imported", is(3))
                .body("rejected", empty());
        listed().then()
                .body("total", is(3))
                .body(
                        "items.name",
                        contains("Anna Roth", "Human rights movement \"405\"", "Zarifmo"))
                .body("items.country", contains("DE", "KZ", "KG"))
                .body("items.group", contains("Scholars", null, null))
                .body("items[0].designation", is("Chair, University of X and Y"));
    }

    @Test
    void import_withBadLines_takesNothingAndNamesThem() {
        appeal.imported(
                        """
                        PERSON,,Anna Roth,,DE,
                        PERSON,,,"no name,
                        over two lines",,
                        ALIEN,,Zarifmo,,Atlantis,
                        """)
                .then()
                .statusCode(422)
                .body("imported", is(0))
                .body("rejected.line", contains(3, 5))
                .body("rejected.message", hasSize(2))
                .body("errors.field", hasItems("line 3", "line 5"));
        listed().then().body("total", is(0));
    }

    @Test
    void import_openQuotationMark_saysSo() {
        appeal.imported("PERSON,,\"Anna Roth,,DE,\n").then().statusCode(422);
    }

    @Test
    void arrange_inAnyMix_isKept() {
        appeal.imported("PERSON,,A,,,\nORGANISATION,,B,,,\nPERSON,,C,,,\n");
        List<String> ids = listed().path("items.id");
        order(List.of(ids.get(2), ids.get(1), ids.get(0)))
                .then()
                .statusCode(200)
                .body("items.name", contains("C", "B", "A"));
        listed().then().body("items.name", contains("C", "B", "A"));
    }

    @Test
    void arrange_withoutOne_twiceOne_orAStranger_isRefused() {
        appeal.imported("PERSON,,A,,,\nORGANISATION,,B,,,\n");
        List<String> ids = listed().path("items.id");
        order(ids.subList(0, 1)).then().statusCode(422);
        order(List.of(ids.get(0), ids.get(0))).then().statusCode(422);
        order(List.of(ids.get(0), UUID.randomUUID().toString())).then().statusCode(422);
    }

    @Test
    void show_ofAnotherCampaign_isNotFound() {
        String id = add("{\"kind\": \"PERSON\", \"name\": \"Anna Roth\"}").path("id");
        Appeal other = Appeal.draft("JOINT_APPEAL");
        Staff.with(Role.COORDINATOR)
                .api()
                .get(other.path("/signatories/" + id))
                .then()
                .statusCode(404);
    }

    @Test
    void correct_byPut_changesTheLineAndNothingElse() {
        appeal.imported("PERSON,,Ana,,,\nPERSON,,Ben,,,\n");
        String first = listed().path("items[0].id");
        appeal.desk()
                .api()
                .body(
                        """
                        {"kind": "PERSON", "honorific": "Dr", "name": "Anna Roth",
                         "designation": "Judge", "country": "Germany"}""")
                .put(appeal.path("/signatories/" + first))
                .then()
                .statusCode(200)
                .body("id", is(first))
                .body("name", is("Anna Roth"))
                .body("country", is("DE"))
                .body("state", is("CONFIRMED"))
                .body("attestation.attestedBy", is("Noor Example"));
        listed().then()
                .body("items.name", contains("Anna Roth", "Ben"))
                .body("items.honorific", contains("Dr", ""));
    }

    @Test
    void correct_toNoName_isRefusedAndChangesNothing() {
        appeal.imported("PERSON,,Ana,,,\n");
        appeal.desk()
                .api()
                .body(named("https://spam.invalid"))
                .put(appeal.path("/signatories/" + listed().path("items[0].id")))
                .then()
                .statusCode(422)
                .body("errors.field", contains("name"));
        listed().then().body("items.name", contains("Ana"));
    }

    @Test
    void remove_byDelete_takesThemOffTheListAndTheLetter() {
        appeal.imported("PERSON,,Ana Ilvari,,,\nPERSON,,Ben,,,\n");
        String path = appeal.path("/signatories/" + listed().path("items[0].id"));
        appeal.desk().api().delete(path).then().statusCode(204);

        listed().then().body("total", is(1)).body("items.name", contains("Ben"));
        assertThat(appeal.desk().api().get(appeal.path("/letter.txt")).asString())
                .contains("Ben")
                .doesNotContain("Ana Ilvari");
        appeal.desk().api().delete(path).then().statusCode(404);
        appeal.desk().api().body(named("Ana")).put(path).then().statusCode(404);
    }

    @Test
    void correctAndRemove_asADrafter_orOfAnotherCampaign_areRefused() {
        appeal.imported("PERSON,,Ana,,,\n");
        String id = listed().path("items[0].id");
        Appeal other = Appeal.draft("JOINT_APPEAL");
        String elsewhere = other.path("/signatories/" + id);
        other.desk().api().body(named("Eve")).put(elsewhere).then().statusCode(404);
        other.desk().api().delete(elsewhere).then().statusCode(404);
        String path = appeal.path("/signatories/" + id);
        appeal.drafter().api().body(named("Eve")).put(path).then().statusCode(403);
        appeal.drafter().api().delete(path).then().statusCode(403);
        listed().then().body("items.name", contains("Ana"));
    }

    private Response add(Object signatory) {
        return appeal.desk().api().body(signatory).post(appeal.path("/signatories"));
    }

    private Response listed() {
        return appeal.desk().api().get(appeal.path("/signatories"));
    }

    private Response order(List<String> ids) {
        return appeal.desk().api().body(ids).put(appeal.path("/signatories/order"));
    }
}
