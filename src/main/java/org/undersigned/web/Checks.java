package org.undersigned.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the fields of one input, collects everything that is wrong, and says it at once.
 *
 * <p>A check gives back the value to keep (trimmed, never otherwise changed), so that a form reads
 * as a list of its fields; after the last one, {@link #done()}. Absent and empty are the same.
 */
public final class Checks {

    /** Room for any name, title or line; signing.md B. */
    public static final int LINE = 255;

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_SLUG = 80;
    private static final int LONGEST_URL = 2000;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final ResourceBundle words;
    private final List<FieldError> errors = new ArrayList<>();

    /** Speaks English, as the desk and the API do. */
    public Checks() {
        this(Locale.ENGLISH);
    }

    /** Speaks the reader's language where {@code Checks_xx.properties} knows it. */
    public Checks(Locale locale) {
        words =
                ResourceBundle.getBundle(
                        "org.undersigned.web.Checks",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** One line that must be there, of at most {@code most} characters. */
    public String required(String field, @Nullable String value, int most) {
        String line = optional(field, value, most);
        check(!line.isEmpty(), field, "required");
        return line;
    }

    /** One line that may be empty. */
    public String optional(String field, @Nullable String value, int most) {
        return oneLine(field, text(field, value, most));
    }

    private String oneLine(String field, String line) {
        if (line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0 || line.indexOf('\t') >= 0) {
            check(false, field, "oneLine");
        }
        return line;
    }

    /** Several lines that must be there. */
    public String requiredText(String field, @Nullable String value, int most) {
        String text = text(field, value, most);
        check(!text.isEmpty(), field, "required");
        return text;
    }

    /**
     * Several lines that may be empty; line breaks become LF, and characters are composed (NFC).
     */
    public String text(String field, @Nullable String value, int most) {
        return asTyped(field, composed(value), most);
    }

    /** First of all: how long a text is counts as it is kept. */
    private static @Nullable String composed(@Nullable String value) {
        return value == null ? null : Normalizer.normalize(value, Normalizer.Form.NFC);
    }

    private String asTyped(String field, @Nullable String value, int most) {
        String written = value == null ? "" : value.replace("\r\n", "\n").strip();
        String text = Characters.showNothing(written) ? "" : written;
        check(text.codePointCount(0, text.length()) <= most, field, "tooLong", most);
        check(!Characters.areRefused(text), field, "characters");
        return text;
    }

    /** An e-mail address, trimmed, otherwise as typed. */
    public String email(String field, @Nullable String value) {
        String address = oneLine(field, asTyped(field, value, EmailSyntax.LONGEST));
        check(!address.isEmpty(), field, "required");
        check(address.isEmpty() || EmailSyntax.accepts(address), field, "email");
        return address;
    }

    /** A name in an address of the site: lower-case letters, digits and single hyphens. */
    public String slug(String field, @Nullable String value) {
        String slug = required(field, value, LONGEST_SLUG);
        check(slug.isEmpty() || SLUG.matcher(slug).matches(), field, "slug");
        return slug;
    }

    /**
     * A language (BCP 47) that the registry knows, such as "fr" or "zh-Hant", in canonical case.
     */
    public String language(String field, @Nullable String value) {
        String tag = required(field, value, LINE);
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            check(tag.isEmpty() || LANGUAGES.contains(locale.getLanguage()), field, "language");
            return tag.isEmpty() ? tag : locale.toLanguageTag();
        } catch (IllformedLocaleException e) {
            check(false, field, "language");
            return tag;
        }
    }

    /** A country (ISO 3166-1 alpha-2) in capitals, or empty. */
    public String country(String field, @Nullable String value) {
        String code = optional(field, value, LINE).toUpperCase(Locale.ROOT);
        check(code.isEmpty() || COUNTRIES.contains(code), field, "country");
        return code;
    }

    /** An address on the web (http or https), or empty. */
    public String url(String field, @Nullable String value) {
        String url = optional(field, value, LONGEST_URL);
        check(url.isEmpty() || isWebAddress(url), field, "url");
        return url;
    }

    private static boolean isWebAddress(String url) {
        try {
            URI uri = new URI(url);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            return Set.of("http", "https").contains(scheme) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** A whole number from {@code least} to {@code most}. */
    public void range(String field, long value, long least, long most) {
        check(value >= least && value <= most, field, "range", least, most);
    }

    /** A whole number from {@code least} to {@code most}, or {@code otherwise} when absent. */
    public int number(String field, @Nullable String value, int otherwise, int least, int most) {
        if (value == null || value.isBlank()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(value.strip());
            range(field, number, least, most);
            return number;
        } catch (NumberFormatException e) {
            check(false, field, "range", least, most);
            return otherwise;
        }
    }

    /** A constant of an enum by its name; null, with an error, when there is none of that name. */
    public <E extends Enum<E>> @Nullable E constant(
            String field, @Nullable String value, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        check(false, field, value == null || value.isBlank() ? "required" : "choice");
        return null;
    }

    /** Notes an error in the caller's own words. */
    public void refuse(String field, String message) {
        errors.add(new FieldError(field, message));
    }

    /** One message for a field is enough: the first. */
    private void check(boolean holds, String field, String key, Object... parts) {
        if (!holds && errors.stream().noneMatch(error -> error.field().equals(field))) {
            refuse(field, new MessageFormat(words.getString(key), Locale.ROOT).format(parts));
        }
    }

    /** What is wrong so far. */
    public List<FieldError> errors() {
        return List.copyOf(errors);
    }

    /**
     * @throws InvalidInput with everything that is wrong, if anything is
     */
    public void done() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
