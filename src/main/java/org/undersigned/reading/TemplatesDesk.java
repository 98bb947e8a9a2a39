package org.undersigned.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.letter.Composition;
import org.undersigned.letter.Templates;
import org.undersigned.phrase.Phrases;

/** What the templates of letters look like, and which of them cannot be used. */
@Path("/desk/templates")
@RolesAllowed({"DRAFTER", "REVIEWER", "COORDINATOR"})
class TemplatesDesk {

    private final Templates templates;
    private final Composition composition;
    private final Clock clock;

    TemplatesDesk(Templates templates, Composition composition, Clock clock) {
        this.templates = templates;
        this.composition = composition;
        this.clock = clock;
    }

    /**
     * A template and its first page in small.
     *
     * @param article a letter set with it, as markup; null where it is broken
     */
    record Card(Templates.Sheet sheet, @Nullable String article) {}

    @CheckedTemplate(basePath = "reading")
    record templates(List<Card> cards) implements TemplateInstance {}

    @GET
    public TemplateInstance show() {
        return new templates(templates.all().stream().map(this::card).toList());
    }

    /** As markup, which takes a millisecond where printed pages would take many. */
    private Card card(Templates.Sheet sheet) {
        return new Card(
                sheet,
                sheet.broken() == null
                        ? Prints.fragment(
                                composition.compose(
                                        ExampleLetter.with(
                                                sheet.name(), Phrases.EXAMPLE, clock.instant())))
                        : null);
    }
}
