package org.undersigned.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.undersigned.letter.Addressee;
import org.undersigned.letter.LeadSignatory;
import org.undersigned.letter.Manuscript;
import org.undersigned.letter.Manuscript.Wording;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Writer;
import org.undersigned.phrase.Phrases;

/** A letter about nothing, to show a template with. */
final class ExampleLetter {

    private ExampleLetter() {}

    static Manuscript with(String template, Phrases phrases, Instant now) {
        return new Manuscript(
                Locale.forLanguageTag(phrases.language()),
                template,
                phrases.say("example.subject"),
                now,
                LocalDate.ofInstant(now, ZoneOffset.UTC),
                new Writer(
                        phrases.say("example.writer"),
                        phrases.say("example.address").lines().toList(),
                        null),
                List.of(
                        new Addressee(
                                null,
                                phrases.say("example.addressee"),
                                phrases.say("example.office"),
                                null,
                                phrases.say("example.address").lines().toList())),
                null,
                new Wording(
                        phrases.say("example.place"),
                        null,
                        null,
                        null,
                        phrases.say("example.subject"),
                        phrases.say("example.standfirst"),
                        phrases.say("example.salutation"),
                        phrases.say("example.body"),
                        null),
                List.of(new LeadSignatory(phrases.say("example.signatory", 1), null, null)),
                IntStream.rangeClosed(2, 6)
                        .mapToObj(
                                i ->
                                        new Signatory(
                                                null,
                                                phrases.say("example.signatory", i),
                                                null,
                                                null,
                                                null))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }
}
