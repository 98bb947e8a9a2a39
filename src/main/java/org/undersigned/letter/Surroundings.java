package org.undersigned.letter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a text that is published: whom the press may call, where it comes from, and
 * whom its readers are asked to write to.
 *
 * @param pressContact lines as printed
 * @param source null for a text of the organisation's own
 * @param writeTo in the order in which they are addressed
 * @param before the day before which readers should write; null for no haste
 */
public record Surroundings(
        List<String> pressContact,
        @Nullable Source source,
        List<Correspondent> writeTo,
        @Nullable LocalDate before) {

    /** For a letter that is sent and nothing else. */
    public static final Surroundings NONE = new Surroundings(List.of(), null, List.of(), null);

    /**
     * Whose text it is; what is null or blank is left out.
     *
     * @param url where the original is
     */
    public record Source(@Nullable String name, @Nullable String url, @Nullable String copyright) {}

    /**
     * An official to whom readers write.
     *
     * @param emails of the office, which anybody may know
     * @param salutation how a letter to them begins; null where nobody knows
     */
    public record Correspondent(
            Addressee addressee, List<String> emails, @Nullable String salutation) {}
}
