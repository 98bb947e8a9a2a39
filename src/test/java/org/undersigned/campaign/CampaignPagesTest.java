package org.undersigned.campaign;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.account.Role;
import org.undersigned.testsupport.Appeal;
import org.undersigned.testsupport.Desk;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.Staff;

/** Campaigns at the desk, as a browser without JavaScript walks through them. */
@QuarkusTest
@Installation
class CampaignPagesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/text",
                "/text?lang=fr",
                "/letter-settings",
                "/targets",
                "/settings",
                "/review",
                "/state?to=IN_REVIEW",
                "/signatories",
                "/signatories/import"
            })
    void page_ofADraft_isThere(String below) {
        Appeal appeal = Appeal.draft("JOINT_APPEAL");
        Desk.of(appeal.desk())
                .open("/desk/campaigns/" + appeal.slug() + below)
                .statusCode(200)
                .body(containsString("Let her stay"));
    }

    @Test
    void begin_withATitle_leadsToTheAddressees() {
        Desk desk = Desk.of(Staff.with(Role.DRAFTER));
        desk.open("/desk/campaigns/new").statusCode(200).body(containsString("Joint appeal"));
        String slug = "begun-" + UUID.randomUUID();
        desk.send(
                        "/desk/campaigns/new",
                        Map.of(
                                "kind", "PETITION",
                                "title", "Begun",
                                "language", "en",
                                "slug", slug))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/desk/campaigns/" + slug + "/targets"));
        desk.open("/desk/campaigns").statusCode(200).body(containsString(slug));
    }

    @Test
    void begin_offersLanguages_inTheirOwnWordsAndTheCommonOnesFirst() {
        Desk desk = Desk.of(Staff.with(Role.DRAFTER));
        String page = desk.open("/desk/campaigns/new").statusCode(200).extract().body().asString();
        assertThat(page)
                .contains("<option value=\"uk\" lang=\"uk\">українська</option>")
                .contains("<option value=\"ka\" lang=\"ka\">ქართული</option>");
        assertThat(page.indexOf("value=\"zh\"")).isLessThan(page.indexOf("value=\"af\""));
    }

    @Test
    void settings_inALanguageThatNobodyOffers_keepIt() {
        Appeal appeal = Appeal.draft("PETITION").settled("\"language\": \"pt-BR\"");
        Desk.of(appeal.drafter())
                .open("/desk/campaigns/" + appeal.slug() + "/settings")
                .statusCode(200)
                .body(containsString("<option value=\"pt-BR\" lang=\"pt-BR\" selected>"));
    }

    @Test
    void begin_withoutAKind_keepsTheTitle() {
        Desk desk = Desk.of(Staff.with(Role.DRAFTER));
        desk.send("/desk/campaigns/new", Map.of("title", "My <title>"))
                .then()
                .statusCode(422)
                .body(containsString("My &lt;title&gt;"))
                .body(containsString("Choose what kind"));
    }

    @Test
    void text_saved_isShownAgain() {
        Appeal appeal = Appeal.draft("PETITION");
        Desk desk = Desk.of(appeal.drafter());
        String page = "/desk/campaigns/" + appeal.slug() + "/text";
        desk.send(page, text(desk.hidden(page, "seen"), "New words.")).then().statusCode(303);
        desk.open(page + "?saved=yes")
                .body(containsString("New words."))
                .body(containsString("Saved."));
    }

    @Test
    void text_withoutATitle_keepsTheBody() {
        Appeal appeal = Appeal.draft("PETITION");
        Desk desk = Desk.of(appeal.drafter());
        String page = "/desk/campaigns/" + appeal.slug() + "/text";
        Map<String, String> text = text(desk.hidden(page, "seen"), "A day's work.");
        text.put("title", "");
        desk.send(page, text)
                .then()
                .statusCode(422)
                .body(containsString("A day&#39;s work."))
                .body(containsString("Please fill this in."));
    }

    @Test
    void text_changedByTwoAtOnce_losesNothing() {
        Appeal appeal = Appeal.draft("PETITION");
        Desk desk = Desk.of(appeal.drafter());
        String page = "/desk/campaigns/" + appeal.slug() + "/text";
        String seen = desk.hidden(page, "seen");
        appeal.reword("What Noor wrote meanwhile.");

        String again =
                desk.send(page, text(seen, "What I wrote."))
                        .then()
                        .statusCode(409)
                        .body(containsString("What I wrote."))
                        .body(containsString("Noor wrote meanwhile"))
                        .extract()
                        .asString();
        appeal.shown().then().body("letter.body", is("What Noor wrote meanwhile."));

        String fresh = again.replaceAll("(?s).*name=\"seen\" value=\"([^\"]*)\".*", "$1");
        desk.send(page, text(fresh, "Both.")).then().statusCode(303);
        appeal.shown().then().body("letter.body", is("Both."));
    }

    @Test
    void text_translated_isThereInBothLanguages() {
        Appeal appeal = Appeal.draft("PETITION");
        Desk desk = Desk.of(appeal.drafter());
        String page = "/desk/campaigns/" + appeal.slug() + "/text?lang=fr";
        desk.send(
                        page,
                        Map.of(
                                "seen", desk.hidden(page, "seen"),
                                "translations.fr.title", "Laissez-la rester",
                                "translations.fr.letter.body", "Chère Madame"))
                .then()
                .statusCode(303);
        appeal.shown()
                .then()
                .body("title", is("Let her stay"))
                .body("translations.fr.title", is("Laissez-la rester"))
                .body("translations.fr.letter.body", is("Chère Madame"));
    }

    @Test
    void targets_searchedAddedAndMoved_areInThatOrder() {
        Appeal appeal = Appeal.draft("PETITION");
        String other = Appeal.draft("PETITION").official();
        Desk desk = Desk.of(appeal.drafter());
        String page = "/desk/campaigns/" + appeal.slug() + "/targets";
        Map<String, String> form = new HashMap<>();
        form.put("seen", desk.hidden(page, "seen"));
        form.put("targets[0].official", appeal.official());
        form.put("targets[0].as", "TO");
        form.put("targets[0].line", "Her Excellency");
        form.put("q", "borne");
        form.put("do", "search");
        desk.send(page, form)
                .then()
                .statusCode(200)
                .body(containsString("Her Excellency"))
                .body(containsString("add-CC-"));

        form.put("do", "add-CC-" + other);
        desk.send(page, form).then().statusCode(303);
        appeal.shown()
                .then()
                .body("targets[1].official", is(other))
                .body("targets[1].as", is("CC"));
        String first = appeal.shown().path("targets[0].id");

        form.put("seen", desk.hidden(page, "seen"));
        form.put("targets[1].official", other);
        form.put("targets[1].as", "CC");
        form.put("do", "up-1");
        desk.send(page, form).then().statusCode(303);
        appeal.shown()
                .then()
                .body("targets[0].official", is(other))
                .body("targets[1].id", is(first))
                .body("targets[1].line", is("Her Excellency"));
    }

    @Test
    void settings_savedWithALeadSignatory_areKept() {
        Appeal appeal = Appeal.draft("OPEN_LETTER");
        Desk desk = Desk.of(appeal.drafter());
        String page = "/desk/campaigns/" + appeal.slug() + "/letter-settings";
        desk.send(
                        page,
                        Map.of(
                                "seen", desk.hidden(page, "seen"),
                                "letter.place", "Paris",
                                "letter.date", "2015-05-18",
                                "leadSignatories[1].name", "Aurélie Example",
                                "leadSignatories[1].title", "France Director"))
                .then()
                .statusCode(303);
        appeal.shown()
                .then()
                .body("letter.place", is("Paris"))
                .body("letter.date", is("2015-05-18"))
                .body("letter.addressBlock", is(false))
                .body("leadSignatories[0].name", is("Aurélie Example"));
    }

    @Test
    void statement_writtenAtTheDesk_keepsNotesContactsAndSource() {
        Appeal appeal = Appeal.draft("STATEMENT");
        Desk desk = Desk.of(appeal.drafter());
        save(
                desk,
                appeal,
                "/text",
                Map.of(
                        "title", "Let her stay",
                        "letter.body", "Words.",
                        "letter.notesToEditors", "Pictures on request."));
        save(
                desk,
                appeal,
                "/letter-settings",
                Map.of(
                        "letter.template", "statement",
                        "letter.pressContact", "Odile Brise\r\n\r\npress@open.invalid",
                        "letter.source.name", "House of Rain",
                        "letter.source.url", "https://rain.invalid/17",
                        "letter.source.copyright", "© 2015 Rain"));
        save(
                desk,
                appeal,
                "/settings",
                Map.of(
                        "slug", appeal.slug(),
                        "kind", "STATEMENT",
                        "language", "en",
                        "signing", "NONE",
                        "contacts", "paper@press.invalid\r\nradio@press.invalid"));
        appeal.shown()
                .then()
                .body("letter.notesToEditors", is("Pictures on request."))
                .body("letter.pressContact", is("Odile Brise\npress@open.invalid"))
                .body("letter.source.name", is("House of Rain"))
                .body("letter.source.copyright", is("© 2015 Rain"))
                .body("contacts", is(List.of("paper@press.invalid", "radio@press.invalid")));
        String at = "/desk/campaigns/" + appeal.slug();
        desk.open(at + "/text").body(containsString("Pictures on request."));
        desk.open(at + "/letter-settings").body(containsString("https://rain.invalid/17"));
        desk.open(at + "/settings").body(containsString("radio@press.invalid"));
        desk.open(at + "/preview").body(containsString("Notes to editors"));
    }

    @Test
    void statement_ofAnotherOrganisation_namesItWhereverItIsRead() {
        Appeal appeal =
                Appeal.draft("STATEMENT")
                        .settled("\"published\": true")
                        .settled(
                                """
                                "letter": {"source": {"name": "House of <Rain>",
                                    "url": "https://rain.invalid/17", "copyright": "© 2015 Rain"}}""")
                        .moved("IN_REVIEW")
                        .moved("APPROVED")
                        .moved("OPEN");
        for (String page : List.of("", "/letter")) {
            given().accept("text/html")
                    .get("/campaigns/" + appeal.slug() + page)
                    .then()
                    .statusCode(200)
                    .body(containsString("href=\"https://rain.invalid/17\""))
                    .body(containsString("House of &lt;Rain&gt;"))
                    .body(containsString("© 2015 Rain"));
        }
    }

    @Test
    void source_thatIsNoPage_isRefusedBesideIt() {
        Appeal appeal = Appeal.draft("STATEMENT");
        Desk desk = Desk.of(appeal.drafter());
        String page = "/desk/campaigns/" + appeal.slug() + "/letter-settings";
        desk.send(
                        page,
                        Map.of(
                                "seen",
                                desk.hidden(page, "seen"),
                                "letter.source.url",
                                "javascript:alert(1)"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"letter.source.url-error\""));
    }

    @Test
    void urgentAction_writtenAtTheDesk_keepsItsDemands() {
        Appeal appeal = Appeal.draft("URGENT_ACTION");
        Desk desk = Desk.of(appeal.drafter());
        save(
                desk,
                appeal,
                "/text",
                Map.of("title", "Let her stay", "letter.body", "W.", "letter.demands", "Let her."));
        appeal.shown().then().body("letter.demands", is("Let her."));
        String at = "/desk/campaigns/" + appeal.slug();
        desk.open(at + "/text").body(containsString(">\nLet her.</textarea>"));
        String published = desk.open(at + "/preview").extract().asString();
        assertThat(published).contains("Everybody who reads it", "Please write to", "pm@matignon");
        String target = appeal.shown().path("targets[0].id");
        desk.open(at + "/preview?target=" + target).body(not(containsString("Please write to")));
        desk.open(at + "/letter.txt").body(containsString("Please write to"));
        desk.open(at + "/letter.txt?target=" + target).body(not(containsString("Please write to")));
        desk.open(at + "/letter.eml").body(not(containsString("Please write to")));
    }

    private static void save(Desk desk, Appeal appeal, String below, Map<String, String> fields) {
        String page = "/desk/campaigns/" + appeal.slug() + below;
        Map<String, String> all = new HashMap<>(fields);
        all.put("seen", desk.hidden(page, "seen"));
        desk.send(page, all).then().statusCode(303);
    }

    @Test
    void settings_withAWrongGoal_keepTheRest() {
        Appeal appeal = Appeal.draft("PETITION");
        Desk desk = Desk.of(appeal.drafter());
        String page = "/desk/campaigns/" + appeal.slug() + "/settings";
        desk.send(
                        page,
                        Map.of(
                                "seen", desk.hidden(page, "seen"),
                                "slug", appeal.slug(),
                                "kind", "PETITION",
                                "goal", "many",
                                "opensAt", "2030-01-01T08:30"))
                .then()
                .statusCode(422)
                .body(containsString("value=\"many\""))
                .body(containsString("value=\"2030-01-01T08:30\""));
    }

    @Test
    void copy_ofACampaign_isADraftOfOnesOwn() {
        Appeal appeal =
                Appeal.draft("PETITION")
                        .settled("\"letter\": {\"date\": \"2015-06-09\"}")
                        .settled("\"opensAt\": \"2099-01-01T00:00:00Z\"");
        Desk desk = Desk.of(appeal.drafter());
        String page = "/desk/campaigns/" + appeal.slug();
        desk.send(page + "/copy", Map.of())
                .then()
                .statusCode(303)
                .header("Location", endsWith(page + "-copy/text"));
        desk.open(page + "-copy/text").statusCode(200).body(containsString("Let her stay"));
        appeal.drafter()
                .api()
                .get(appeal.path("-copy"))
                .then()
                .body("state", is("DRAFT"))
                .body("letter.subject", is("Zarifmo"))
                .body("letter.date", nullValue())
                .body("opensAt", nullValue());
    }

    @Test
    void step_toNowhere_isBadInput() {
        Appeal appeal = Appeal.draft("PETITION");
        Desk.of(appeal.desk())
                .send("/desk/campaigns/" + appeal.slug() + "/state", Map.of("to", "MOON"))
                .then()
                .statusCode(422);
    }

    @Test
    void step_asked_saysWhatWillHappen_thenHappens() {
        Appeal appeal = Appeal.draft("PETITION").moved("IN_REVIEW").moved("APPROVED");
        Desk desk = Desk.of(appeal.desk());
        String page = "/desk/campaigns/" + appeal.slug() + "/state";
        desk.open(page + "?to=OPEN").statusCode(200).body(containsString("everybody can sign"));
        desk.send(page, Map.of("to", "OPEN", "read", desk.hidden(page + "?to=OPEN", "read")))
                .then()
                .statusCode(303);
        appeal.shown().then().body("state", is("OPEN"));
    }

    @Test
    void step_thatARuleForbids_saysWhy() {
        Appeal appeal = Appeal.draft("PETITION").moved("IN_REVIEW");
        Staff both = Staff.with(Role.DRAFTER, Role.REVIEWER);
        both.api().body("{\"title\": \"Mine too\"}").put(appeal.path(""));
        Desk desk = Desk.of(both);
        String page = "/desk/campaigns/" + appeal.slug() + "/state";
        String read = desk.hidden(page + "?to=APPROVED", "read");
        desk.send(page, Map.of("to", "APPROVED", "read", read))
                .then()
                .statusCode(409)
                .body(containsString("somebody else has to approve it"));
    }

    @Test
    void step_withTheWrongRole_isForbidden() {
        Appeal appeal = Appeal.draft("PETITION").moved("IN_REVIEW");
        Desk.of(appeal.drafter())
                .send("/desk/campaigns/" + appeal.slug() + "/state", Map.of("to", "APPROVED"))
                .then()
                .statusCode(403);
    }

    @Test
    void review_ofAProposedChange_showsItAndAcceptsIt() {
        Appeal appeal = Appeal.open();
        appeal.reword("Please let her remain.");
        Desk desk = Desk.of(appeal.desk());
        String page = "/desk/campaigns/" + appeal.slug() + "/review";
        desk.open(page)
                .body(containsString("<ins>remain.</ins>"))
                .body(containsString("Proposed text no. 2"));
        desk.send(
                        page + "/accept",
                        Map.of(
                                "revision", "2",
                                "read", desk.hidden(page, "read"),
                                "material", "no"))
                .then()
                .statusCode(303);
        appeal.shown().then().body("letter.body", is("Please let her remain."));
    }

    @Test
    void review_acceptedAfterItChangedAgain_isRefused() {
        Appeal appeal = Appeal.open();
        appeal.reword("One.");
        Desk desk = Desk.of(appeal.desk());
        String page = "/desk/campaigns/" + appeal.slug() + "/review";
        String read = desk.hidden(page, "read");
        appeal.reword("Two.");
        desk.send(page + "/accept", Map.of("revision", "2", "read", read, "material", "yes"))
                .then()
                .statusCode(409)
                .body(containsString("Read it again"));
        appeal.shown().then().body("revision", is(1));
    }

    @Test
    void review_declined_leavesTheTextInForce() {
        Appeal appeal = Appeal.open();
        appeal.reword("One.");
        Desk desk = Desk.of(appeal.desk());
        String page = "/desk/campaigns/" + appeal.slug() + "/review";
        desk.send(page + "/decline", Map.of("revision", "2")).then().statusCode(303);
        desk.open(page).body(not(containsString("Proposed text")));
        appeal.shown().then().body("letter.body", startsWith("Please"));
    }

    @Test
    void signatories_addedCorrectedMovedAndRemoved() {
        Appeal appeal = Appeal.draft("JOINT_APPEAL");
        appeal.imported("PERSON,,Anna Roth,,DE,\nORGANISATION,,Booking.com,,,\n");
        Desk desk = Desk.of(appeal.desk());
        String page = "/desk/campaigns/" + appeal.slug() + "/signatories";
        desk.send(page, Map.of("kind", "PERSON", "name", "محمّد علي", "country", "Égypte"))
                .then()
                .statusCode(303);
        String last = appeal.desk().api().get(appeal.path("/signatories")).path("items[2].id");
        desk.send(page + "/" + last + "/up", Map.of()).then().statusCode(303);
        desk.send(page + "/" + last, Map.of("kind", "PERSON", "name", "محمّد", "country", "EG"))
                .then()
                .statusCode(303);
        appeal.desk()
                .api()
                .get(appeal.path("/signatories"))
                .then()
                .body("items[1].name", is("محمّد"))
                .body("items[1].country", is("EG"));
        desk.send(page + "/" + last + "/remove", Map.of()).then().statusCode(303);
        desk.open(page)
                .body(not(containsString(last + "/remove")))
                .body(containsString("1 taken off the list"))
                .body(containsString("2 co-signers"));
    }

    @Test
    void signatories_importedWithABadLine_keepTheWholeList() {
        Appeal appeal = Appeal.draft("JOINT_APPEAL");
        Desk desk = Desk.of(appeal.desk());
        String page = "/desk/campaigns/" + appeal.slug() + "/signatories/import";
        String list = "kind,name,country\nPERSON,Anna Roth,DE\nPERSON,,Atlantis\n";
        desk.send(page, Map.of("list", list))
                .then()
                .statusCode(422)
                .body(allOf(containsString("Line 3"), containsString("PERSON,Anna Roth,DE")));
        desk.send(page, Map.of("list", list.replace("PERSON,,Atlantis", "PERSON,B,Peru")))
                .then()
                .statusCode(303);
    }

    private static Map<String, String> text(String seen, String body) {
        Map<String, String> form = new HashMap<>();
        form.put("seen", seen);
        form.put("title", "Let her stay");
        form.put("letter.subject", "Zarifmo");
        form.put("letter.body", body);
        form.put("letter.closing", "Sincerely yours,");
        return form;
    }
}
