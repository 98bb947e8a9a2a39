package org.undersigned.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.microsoft.playwright.Page;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.undersigned.account.Role;
import org.undersigned.testsupport.Browser;
import org.undersigned.testsupport.Desk;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.OpenAppeal;
import org.undersigned.testsupport.Signer;
import org.undersigned.testsupport.Staff;
import org.undersigned.testsupport.Window;

/** Every page of the desk, with something on it, on a laptop and on a phone. */
@QuarkusTest
@Installation
class DeskWalkTest {

    private static final String CAMPAIGN = "/desk/campaigns/{slug}";

    private static final Set<String> OF_THE_HOUSE =
            Set.of(
                    "/desk",
                    "/desk/account",
                    "/desk/accounts",
                    "/desk/accounts/new",
                    "/desk/audit",
                    "/desk/campaigns",
                    "/desk/campaigns/new",
                    "/desk/campaigns/new/original",
                    "/desk/gate",
                    "/desk/keys",
                    "/desk/officials",
                    "/desk/officials/new",
                    "/desk/organisation",
                    "/desk/outbox",
                    "/desk/templates");

    private static final Set<String> OF_A_CAMPAIGN =
            Stream.of(
                            "",
                            "/codes",
                            "/deliveries",
                            "/effort",
                            "/export",
                            "/hidden-names",
                            "/invitations",
                            "/letter-settings",
                            "/moderation",
                            "/other-sites",
                            "/preview",
                            "/privacy",
                            "/protection",
                            "/retention",
                            "/review",
                            "/settings",
                            "/signatories",
                            "/signatories/import",
                            "/targets",
                            "/text")
                    .map(CAMPAIGN::concat)
                    .collect(Collectors.toSet());

    /** Files, and pages of one thing that other tests walk through. */
    private static final Set<String> NOT_WALKED =
            Set.of(
                    "/desk/accounts/{id}",
                    "/desk/deliveries/{id}",
                    "/desk/deliveries/{id}/letter.pdf",
                    "/desk/officials/{id}",
                    CAMPAIGN + "/deliveries/letter/{target}",
                    CAMPAIGN + "/letter.{ending:pdf|docx|txt|eml}",
                    CAMPAIGN + "/preview/{page:[1-9][0-9]{0,4}}.png",
                    CAMPAIGN + "/signatories/{id}",
                    CAMPAIGN + "/signatures.csv",
                    CAMPAIGN + "/state",
                    "/desk/officials/offices/{id}");

    private static Browser browser;

    GreenMail server;

    private final OpenAppeal appeal = OpenAppeal.begin();
    private final String campaign = CAMPAIGN.replace("{slug}", appeal.slug());
    private Staff staff;

    @BeforeAll
    static void openBrowser() {
        browser = new Browser();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    /** Whoever builds a page of the desk lets this walk pass it. */
    @Test
    void walk_leavesNoPageOut() {
        Set<String> walked = new TreeSet<>(NOT_WALKED);
        walked.addAll(OF_THE_HOUSE);
        walked.addAll(OF_A_CAMPAIGN);

        assertThat(pages()).isEqualTo(walked);
    }

    private static Set<String> pages() {
        Set<String> found = new TreeSet<>();
        new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.undersigned")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .forEach(type -> pages(type).forEach(found::add));
        return found;
    }

    private static Stream<String> pages(JavaClass type) {
        String path = type.getAnnotationOfType(Path.class).value();
        return type.getMethods().stream()
                .filter(method -> method.isAnnotatedWith(GET.class))
                .map(method -> path + below(method))
                .filter(page -> page.startsWith("/desk"));
    }

    private static String below(JavaMethod method) {
        return method.tryGetAnnotationOfType(Path.class)
                .map(path -> path.value().startsWith("/") ? path.value() : "/" + path.value())
                .orElse("");
    }

    @BeforeEach
    void somethingHasHappened() {
        staff = Staff.with(Role.DRAFTER, Role.REVIEWER, Role.COORDINATOR, Role.ADMIN);
        Desk desk = Desk.of(staff);
        String named =
                Signer.called("Ruta Kalnina")
                        .with("country", "LV")
                        .signsAndConfirms(appeal, server);
        Signer.called("Ada Quill")
                .with("audience", "TARGET")
                .with("capacity", "ON_BEHALF")
                .with("organisation", "A society for the keeping of very old lakes")
                .signsAndConfirms(appeal, server);
        Signer.called("Ben Nib").signs(appeal);
        did(desk, "/codes", Map.of("partner", "House of Reeds", "size", "3"));
        did(
                desk,
                "/invitations",
                Map.of("kind", "PERSON", "language", "en", "list", "Ilva; ilva@home.invalid"));
        did(desk, "/signatories", Map.of("kind", "ORGANISATION", "name", "The Reed Society"));
        did(desk, "/other-sites", Map.of("origins", "https://partner.invalid"));
        did(desk, "/protection", Map.of("countries", "TM", "roles", "lawyer"));
        assertThat(named).startsWith("/signature/");
        assertThat(
                        desk.send(
                                        "/desk/gate",
                                        Map.of(
                                                "verdict", "BLOCK",
                                                "kind", "DOMAIN",
                                                "pattern", "junk.invalid",
                                                "reason", "Sells addresses"))
                                .statusCode())
                .isEqualTo(303);
    }

    private void did(Desk desk, String page, Map<String, String> fields) {
        assertThat(desk.send(campaign + page, fields).statusCode()).as(page).isIn(200, 303);
    }

    @Test
    void pages_onALaptop_areForEverybody() {
        walk(browser.window(), "desk");
    }

    @Test
    void pages_onAPhone_areForEverybody() {
        walk(browser.phone(), "phone");
    }

    private void walk(Page page, String kind) {
        Window window = new Window(page).signIn(staff.email(), staff.password());
        page.waitForURL("**/desk**");
        Stream.of(OF_THE_HOUSE, OF_A_CAMPAIGN)
                .flatMap(Set::stream)
                .sorted()
                .forEach(path -> looks(window, path, kind));
    }

    private void looks(Window window, String path, String kind) {
        window.open(path.replace("{slug}", appeal.slug()));
        String name = path.replace(CAMPAIGN, "c").replaceAll("[^a-z]+", "-");
        window.picture("walk-" + kind + name.replaceFirst("^-?", "-"));
        Page page = window.page();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("%s is wider than the window", path)
                .isLessThanOrEqualTo(page.viewportSize().width);
        window.accessible();
    }
}
