package org.undersigned.letter;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.undersigned.letter.Manuscript.Wording;
import org.undersigned.svg.SvgPicture;

/**
 * A letter that has every part a letter can have, in each language that letters have words for; its
 * texts lie in {@code src/test/resources/specimen}.
 */
public final class Specimen {

    public static final List<String> LANGUAGES =
            List.of("en", "fr", "de", "pl", "uk", "ru", "kk", "ka", "hy", "ar", "he", "hi", "zh");

    private static final List<String> COUNTRIES = List.of("PL", "KZ", "UA", "GR", "GE", "AM");

    private Specimen() {}

    /** What one of the files says. */
    private record Text(
            String title,
            String organisation,
            List<String> letterhead,
            String place,
            String deliveryLine,
            String reference,
            String subject,
            String standfirst,
            String salutation,
            String body,
            List<To> addressees,
            List<Lead> leads,
            List<String> roles,
            List<String> groups,
            List<String> organisations,
            List<String> disclaimers,
            List<String> copyTo,
            List<String> enclosures) {}

    private record To(
            @Nullable String honorific,
            String name,
            String office,
            String institution,
            List<String> address) {}

    private record Lead(String name, String title) {}

    /** The letter in one language, with an annex of that many supporters. */
    public static Letter in(String language, int supporters) {
        Text text = read(language);
        return SampleLetters.compose(
                new Manuscript(
                        Locale.forLanguageTag(language),
                        "joint-appeal",
                        text.title(),
                        SampleLetters.WRITTEN,
                        LocalDate.of(2026, 3, 9),
                        new Writer(text.organisation(), text.letterhead(), logo()),
                        addressees(text),
                        true,
                        new Wording(
                                text.place(),
                                text.deliveryLine(),
                                text.reference(),
                                null,
                                text.subject(),
                                text.standfirst(),
                                text.salutation(),
                                text.body(),
                                null),
                        leads(text),
                        signatories(text),
                        text.disclaimers(),
                        text.copyTo(),
                        text.enclosures(),
                        new Manuscript.Verification(1_204, 0, 13, "5f".repeat(32)),
                        supporters == 0
                                ? null
                                : SupporterList.of(
                                        new SupporterList.Roll(
                                                supporters,
                                                () -> ManyNames.signatories(supporters)))));
    }

    private static List<Addressee> addressees(Text text) {
        return text.addressees().stream()
                .map(
                        to ->
                                new Addressee(
                                        to.honorific(),
                                        to.name(),
                                        to.office(),
                                        to.institution(),
                                        to.address()))
                .toList();
    }

    /** A press release with all that goes with one; another organisation's. */
    public static Letter statement(String language) {
        Text text = read(language);
        Lead speaker = text.leads().getFirst();
        Lead contact = text.leads().getLast();
        String attributed =
                text.body()
                        .replaceFirst(
                                "(?m)^(> .*)$",
                                "$1\n> — " + speaker.name() + " (" + speaker.title() + ")");
        return published(
                "statement",
                text,
                language,
                new Wording(
                        text.place(),
                        null,
                        null,
                        null,
                        text.subject(),
                        text.standfirst(),
                        null,
                        attributed,
                        null,
                        "",
                        text.standfirst()
                                + "\n\n- [OD](https://open-door.invalid/press), 2026[^1]\n\n"
                                + "[^1]: "
                                + text.organisation()),
                new Surroundings(
                        List.of(contact.name(), contact.title(), "press@open-door.invalid"),
                        new Surroundings.Source(
                                text.organisations().getFirst(),
                                "https://seventh-page.invalid/2026/17",
                                "© 2026 " + text.organisations().getFirst()),
                        List.of(),
                        null));
    }

    /** An urgent action that tells its readers to whom they should write, and until when. */
    public static Letter urgentAction(String language) {
        Text text = read(language);
        List<String> body = text.body().lines().toList();
        return published(
                "urgent-action",
                text,
                language,
                new Wording(
                        text.place(),
                        null,
                        text.reference(),
                        null,
                        text.subject(),
                        null,
                        text.salutation(),
                        body.getFirst(),
                        null,
                        body.stream()
                                .filter(line -> line.matches("[13]\\. .*"))
                                .collect(Collectors.joining("\n")),
                        ""),
                new Surroundings(
                        List.of(),
                        null,
                        addressees(text).stream()
                                .map(
                                        to ->
                                                new Surroundings.Correspondent(
                                                        to,
                                                        List.of("office@gov.invalid"),
                                                        text.salutation()))
                                .toList(),
                        LocalDate.of(2027, 1, 12)));
    }

    private static Letter published(
            String template, Text text, String language, Wording words, Surroundings around) {
        return SampleLetters.compose(
                new Manuscript(
                        Locale.forLanguageTag(language),
                        template,
                        text.title(),
                        SampleLetters.WRITTEN,
                        LocalDate.of(2026, 3, 9),
                        new Writer(text.organisation(), text.letterhead(), drawnLogo()),
                        addressees(text),
                        null,
                        words,
                        template.equals("statement") ? List.of() : leads(text),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        around));
    }

    /** One has signed already, for the other there is space for a pen. */
    private static List<LeadSignatory> leads(Text text) {
        Lead first = text.leads().getFirst();
        Lead second = text.leads().getLast();
        return List.of(
                new LeadSignatory(first.name(), first.title(), handwriting()),
                new LeadSignatory(second.name(), second.title(), null));
    }

    private static List<Signatory> signatories(Text text) {
        List<Signatory> signatories = new ArrayList<>();
        for (int i = 0; i < ManyNames.OF_EACH_SCRIPT.size(); i++) {
            signatories.add(
                    new Signatory(
                            null,
                            ManyNames.OF_EACH_SCRIPT.get(i),
                            text.roles().get(i % text.roles().size()),
                            COUNTRIES.get(i % COUNTRIES.size()),
                            text.groups().getFirst()));
        }
        text.organisations()
                .forEach(
                        it ->
                                signatories.add(
                                        new Signatory(
                                                null, it, null, "FR", text.groups().getLast())));
        return signatories;
    }

    private static Text read(String language) {
        try (InputStream file =
                Specimen.class.getResourceAsStream("/specimen/" + language + ".yaml")) {
            return new YAMLMapper().readValue(file, Text.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, from the drawing. */
    private static Picture drawnLogo() {
        try {
            byte[] svg = Files.readAllBytes(Path.of("seeds/logo.svg"));
            return new Picture(SvgPicture.of(svg).png(1083, 383));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Picture logo() {
        try {
            return new Picture(Files.readAllBytes(Path.of("seeds/logo.png")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a pen would write it. */
    private static Picture handwriting() {
        BufferedImage image = new BufferedImage(420, 150, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(24, 40, 110));
        pen.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Path2D line = new Path2D.Double();
        line.moveTo(20, 120);
        line.curveTo(40, 10, 60, 10, 62, 118);
        line.curveTo(66, 30, 100, 0, 104, 116);
        line.curveTo(112, 84, 140, 80, 144, 100);
        line.curveTo(146, 120, 120, 124, 124, 104);
        line.curveTo(150, 60, 170, 140, 186, 92);
        line.curveTo(196, 70, 206, 130, 222, 100);
        line.curveTo(240, 70, 250, 128, 268, 90);
        line.curveTo(290, 10, 276, 130, 300, 104);
        line.curveTo(320, 80, 330, 120, 404, 66);
        pen.draw(line);
        pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Picture(png.toByteArray());
    }
}
