package org.undersigned.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.undersigned.letter.Addressee;
import org.undersigned.letter.LeadSignatory;
import org.undersigned.letter.Manuscript;
import org.undersigned.letter.Manuscript.Wording;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.SupporterList;
import org.undersigned.letter.Surroundings;
import org.undersigned.letter.Writer;
import org.undersigned.phrase.Phrases;

/** A letter about nothing, to show a template with the parts that it is there for. */
final class ExampleLetter {

    /** Days that readers of an urgent action have. */
    private static final int HASTE = 14;

    private final Phrases phrases;
    private final LocalDate today;
    private final Instant now;

    private ExampleLetter(Phrases phrases, Instant now) {
        this.phrases = phrases;
        this.now = now;
        today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    static Manuscript with(String template, Phrases phrases, Instant now) {
        ExampleLetter example = new ExampleLetter(phrases, now);
        return switch (template) {
            case "statement" ->
                    example.manuscript(
                            template,
                            example.wording("release", "", phrases.say("example.notes")),
                            List.of(),
                            null,
                            new Surroundings(
                                    phrases.say("example.press").lines().toList(),
                                    null,
                                    List.of(),
                                    null));
            case "urgent-action" ->
                    example.manuscript(
                            template,
                            example.wording("urgent", phrases.say("example.demands"), ""),
                            List.of(),
                            null,
                            example.writeTo());
            case "petition" ->
                    example.manuscript(
                            template,
                            example.wording("body", "", ""),
                            List.of(),
                            example.supporters(),
                            Surroundings.NONE);
            default ->
                    example.manuscript(
                            template,
                            example.wording("body", "", ""),
                            example.signatories().toList(),
                            null,
                            Surroundings.NONE);
        };
    }

    private Manuscript manuscript(
            String template,
            Wording wording,
            List<Signatory> signatories,
            @Nullable SupporterList supporters,
            Surroundings surroundings) {
        return new Manuscript(
                Locale.forLanguageTag(phrases.language()),
                template,
                phrases.say("example.subject"),
                now,
                today,
                new Writer(phrases.say("example.writer"), address(), null),
                List.of(addressee()),
                null,
                wording,
                List.of(new LeadSignatory(phrases.say("example.signatory", 1), null, null)),
                signatories,
                List.of(),
                List.of(),
                List.of(),
                null,
                supporters,
                surroundings);
    }

    private Wording wording(String text, String demands, String notes) {
        return new Wording(
                phrases.say("example.place"),
                null,
                null,
                null,
                phrases.say("example.subject"),
                phrases.say("example.standfirst"),
                phrases.say("example.salutation"),
                phrases.say("example." + text),
                null,
                demands,
                notes);
    }

    private List<String> address() {
        return phrases.say("example.address").lines().toList();
    }

    private Addressee addressee() {
        return new Addressee(
                null,
                phrases.say("example.addressee"),
                phrases.say("example.office"),
                null,
                address());
    }

    private Surroundings writeTo() {
        return new Surroundings(
                List.of(),
                null,
                List.of(
                        new Surroundings.Correspondent(
                                addressee(),
                                List.of(phrases.say("example.email")),
                                phrases.say("example.salutation"))),
                today.plusDays(HASTE));
    }

    private Stream<Signatory> signatories() {
        return IntStream.rangeClosed(2, 6)
                .mapToObj(
                        i ->
                                new Signatory(
                                        null,
                                        phrases.say("example.signatory", i),
                                        null,
                                        null,
                                        null));
    }

    private SupporterList supporters() {
        List<Signatory> all = signatories().toList();
        return SupporterList.of(new SupporterList.Roll(all.size(), all::stream));
    }
}
