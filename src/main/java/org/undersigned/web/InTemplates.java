package org.undersigned.web;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;

/** What every template can ask of a value: {@code {campaign.state.words}}, {@code {at.day}}. */
@TemplateExtension
class InTemplates {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);

    /** Languages written from right to left, by their primary subtag. */
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");

    private InTemplates() {}

    /** {@code IN_REVIEW} as "In review". */
    static String words(Enum<?> constant) {
        String words = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** {@code IN_REVIEW} as "in-review", a class of the stylesheet. */
    static String style(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    static String day(Instant instant) {
        return DAY.format(instant);
    }

    static String minute(Instant instant) {
        return MINUTE.format(instant);
    }

    /** "rtl" or "ltr" for a language (BCP 47), as the attribute dir wants it. */
    static String direction(String language) {
        Locale locale = Locale.forLanguageTag(language);
        boolean arabicScript = Set.of("Arab", "Hebr", "Syrc", "Thaa").contains(locale.getScript());
        boolean unsaid = locale.getScript().isEmpty();
        return arabicScript || unsaid && RIGHT_TO_LEFT.contains(locale.getLanguage())
                ? "rtl"
                : "ltr";
    }
}
