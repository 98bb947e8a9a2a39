package org.undersigned.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.undersigned.letter.Manuscript.Wording;

/** Letters about invented people, in the shapes that real ones have. */
public final class SampleLetters {

    public static final Instant WRITTEN = Instant.parse("2015-05-18T09:30:00Z");

    private static final String BODY =
            """
            We have the honour to write to you about the extradition of **Temir Orynbai**, whom your
            government may hand over *within weeks*.

            ## What we ask

            1. Decline the extradition.
            2. Let the asylum request be heard first:
               - in public,
               - with counsel of his choice.

            > “The request [of 2013] serves political ends”, a panel of the
            > Office of Independent Review found.

            The report is at [the Office's page](https://reports.example.invalid/orynbai). Names such as
            Гульнар Қасымова and José Núñez are kept exactly.

            * * *

            We thank you for your attention.
            """;

    private SampleLetters() {}

    /** One organisation to one official in office, two on copy. */
    public static Letter openLetter() {
        return compose(manuscript(Locale.ENGLISH, "open-letter"));
    }

    /** Twenty-three signatories in every shape that a line can have. */
    public static Letter jointAppeal() {
        List<Signatory> signatories = new ArrayList<>(eightShapes());
        for (int i = signatories.size(); i < 23; i++) {
            signatories.add(
                    new Signatory(
                            null,
                            "Signer Number " + i,
                            "human rights defender in a city with a rather long name, member of the"
                                    + " council of an association that many people know",
                            i % 2 == 0 ? "UA" : null,
                            i < 15 ? null : "Organisations"));
        }
        Manuscript appeal = manuscript(Locale.ENGLISH, "joint-appeal");
        return compose(with(appeal, signatories, List.of()));
    }

    /** The shapes of the lines under a joint appeal. */
    public static List<Signatory> eightShapes() {
        return List.of(
                signed(
                        null,
                        "Aigul Sarsen",
                        "Head of the human rights organization \"Dala\"",
                        "KZ"),
                signed(
                        null,
                        "Oksana Melnyk",
                        "President of Svitlo; coordinator of the monitoring group #Freedom",
                        "UA"),
                signed(null, "Dias Akhmet", "human rights defender, Director of Koz", "KZ"),
                signed(
                        "Prof.",
                        "Edmund Hale",
                        "Emeritus Professor of English Law, St Anne's Hall, Oxbridge",
                        null),
                signed(
                        "Prof.",
                        "Wanda Zielony",
                        "Chair in Jurisprudence, University of Northport and University of Lipa",
                        null),
                signed(
                        null,
                        "Gleb Severov",
                        "opposition politician from Russia, the Russian democratic club in France",
                        null),
                signed(null, "Human rights movement \"Kanat\"", null, "KZ"),
                signed(null, "Passerelle-Libertés", null, "FR"));
    }

    public static Signatory signed(
            @Nullable String honorific,
            String name,
            @Nullable String designation,
            @Nullable String country) {
        return new Signatory(honorific, name, designation, country, null);
    }

    public static Letter compose(Manuscript manuscript) {
        Folder folder = new Folder(null);
        return new Composition(new Templates(folder), new Labels(folder)).compose(manuscript);
    }

    public static Manuscript manuscript(Locale language, String template) {
        return new Manuscript(
                language,
                template,
                "Decline the extradition of Temir Orynbai",
                WRITTEN,
                LocalDate.of(2015, 5, 18),
                new Writer(
                        "Foundation for Open Courts",
                        List.of(
                                "12 rue des Tilleuls, 75010 Paris, France",
                                "+33 1 00 00 00 00 · office@open-courts.invalid"),
                        null),
                List.of(
                        new Addressee(
                                "M.",
                                "Manuel Valls",
                                "Prime Minister",
                                "Government of France",
                                List.of("57 rue de Varenne", "75007 Paris"))),
                null,
                new Wording(
                        "Paris",
                        "By e-mail",
                        "FOC/2015/17",
                        "Object",
                        "Open letter on the extradition of Temir Orynbai",
                        "Lawyers and organisations ask France to decline an extradition. They fear"
                                + " for a man's life.",
                        "Dear Prime Minister,",
                        BODY,
                        "Sincerely,"),
                List.of(new LeadSignatory("Hélène Marchand", "France Director", null)),
                List.of(),
                List.of(),
                List.of(
                        "M. Laurent Fabius, Minister of Foreign Affairs and International"
                                + " Development",
                        "Mme Christiane Taubira, Minister of Justice"),
                List.of(),
                null,
                null);
    }

    /** An open letter with an annex of that many. */
    public static Letter withSupporters(int count) {
        Supplier<Stream<Signatory>> supporters =
                () ->
                        IntStream.range(0, count)
                                .mapToObj(i -> signed(null, "Supporter " + i, "teacher", "KZ"));
        return compose(
                withSupporters(manuscript(Locale.ENGLISH, "open-letter"), count, supporters));
    }

    public static Manuscript withSupporters(
            Manuscript from, int count, Supplier<Stream<Signatory>> supporters) {
        return withSupporters(from, SupporterList.of(new SupporterList.Roll(count, supporters)));
    }

    public static Manuscript withSupporters(Manuscript from, SupporterList supporters) {
        return new Manuscript(
                from.language(),
                from.template(),
                from.title(),
                from.written(),
                from.date(),
                from.writer(),
                from.addressees(),
                from.addressBlock(),
                from.wording(),
                from.leads(),
                from.signatories(),
                from.disclaimers(),
                from.copyTo(),
                from.enclosures(),
                from.verification(),
                supporters);
    }

    public static Manuscript with(
            Manuscript from, List<Signatory> signatories, List<LeadSignatory> leads) {
        return new Manuscript(
                from.language(),
                from.template(),
                from.title(),
                from.written(),
                from.date(),
                from.writer(),
                from.addressees(),
                from.addressBlock(),
                from.wording(),
                leads,
                signatories,
                from.disclaimers(),
                from.copyTo(),
                from.enclosures(),
                from.verification(),
                from.supporters());
    }

    public static Manuscript copiedTo(Manuscript from, List<String> lines) {
        return new Manuscript(
                from.language(),
                from.template(),
                from.title(),
                from.written(),
                from.date(),
                from.writer(),
                from.addressees(),
                from.addressBlock(),
                from.wording(),
                from.leads(),
                from.signatories(),
                from.disclaimers(),
                lines,
                from.enclosures(),
                from.verification(),
                from.supporters());
    }

    public static Manuscript withBody(Manuscript from, String body) {
        return reworded(
                from,
                it ->
                        new Wording(
                                it.place(),
                                it.deliveryLine(),
                                it.reference(),
                                it.subjectLabel(),
                                it.subject(),
                                it.standfirst(),
                                it.salutation(),
                                body,
                                it.closing()));
    }

    public static Manuscript reworded(Manuscript from, UnaryOperator<Wording> change) {
        return new Manuscript(
                from.language(),
                from.template(),
                from.title(),
                from.written(),
                from.date(),
                from.writer(),
                from.addressees(),
                from.addressBlock(),
                change.apply(from.wording()),
                from.leads(),
                from.signatories(),
                from.disclaimers(),
                from.copyTo(),
                from.enclosures(),
                from.verification(),
                from.supporters());
    }
}
