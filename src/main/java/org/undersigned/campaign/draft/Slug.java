package org.undersigned.campaign.draft;

import com.ibm.icu.text.Transliterator;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A campaign's name in addresses: given, made from the title, or, where that is safer, neutral. */
final class Slug {

    private static final int LONGEST = 100;
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** Taken by the desk's own page for a new campaign. */
    private static final String TAKEN = "new";

    private Slug() {}

    static String check(
            Findings findings, @Nullable String slug, @Nullable String title, boolean sensitive) {
        String given = findings.line("slug", slug, LONGEST);
        if (given.isEmpty()) {
            return sensitive ? neutral() : from(title);
        }
        if (!SHAPE.matcher(given).matches()) {
            findings.add("slug", "Use lower-case letters a–z, digits and single hyphens.");
        }
        if (given.equals(TAKEN)) {
            findings.add("slug", "This word is taken. Please choose another address.");
        }
        return given;
    }

    private static String from(@Nullable String title) {
        String latin =
                Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower")
                        .transliterate(title == null ? "" : title);
        String words = latin.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String slug =
                words.length() <= 60 ? words : words.substring(0, 60).replaceAll("-[^-]*$", "");
        return slug.isEmpty() || slug.equals(TAKEN) ? neutral() : slug;
    }

    /** Says nothing to whoever reads over a shoulder (signing.md A7). */
    private static String neutral() {
        return "appeal-" + UUID.randomUUID().toString().substring(0, 8);
    }
}
