package org.undersigned.letter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which parts a kind of letter has, and in which order.
 *
 * @param addressBlock whether the addressees are printed where a letter does not say
 * @param annexByCountry whether supporters stand under their countries, else A–Z
 * @param annexAsTable whether they are rows of a table, else lines of a list
 */
record Template(
        String name,
        List<Slot> slots,
        boolean addressBlock,
        boolean annexByCountry,
        boolean annexAsTable,
        Typesetting typesetting) {

    private static final List<Slot> LAST =
            List.of(Slot.NOTES_TO_EDITORS, Slot.PRESS_CONTACT, Slot.SOURCE, Slot.NOTES);

    /**
     * Reads {@code parts} (names as in {@link Slot}, in order), {@code addressBlock}, {@code
     * annexOrder}, {@code annexForm}, {@code justified} and {@code hyphenated}.
     */
    static Template read(String name, Properties properties) {
        List<Slot> slots =
                Stream.of(properties.getProperty("parts", "").split(","))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .map(part -> slot(name, part))
                        .toList();
        Set<Slot> seen = EnumSet.noneOf(Slot.class);
        for (Slot slot : slots) {
            if (!seen.add(slot)) {
                throw new TemplateBroken(
                        name, "has the part \"" + written(slot) + "\" twice", written(slot));
            }
        }
        if (!seen.contains(Slot.BODY)) {
            throw new TemplateBroken(name, "has no part \"body\"", "parts");
        }
        return new Template(
                name,
                withWhatIsForgotten(slots),
                Boolean.parseBoolean(properties.getProperty("addressBlock", "true").strip()),
                second(name, properties, "annexOrder", "name", "country"),
                second(name, properties, "annexForm", "list", "table"),
                new Typesetting(
                        isTrue(name, "justified", properties),
                        isTrue(name, "hyphenated", properties)));
    }

    /** Whatever somebody wrote is printed, also where a template forgets it. */
    private static List<Slot> withWhatIsForgotten(List<Slot> slots) {
        List<Slot> whole = new ArrayList<>(slots);
        if (!slots.contains(Slot.DEMANDS)) {
            whole.add(whole.indexOf(Slot.BODY) + 1, Slot.DEMANDS);
        }
        for (Slot slot : LAST) {
            if (!slots.contains(slot)) {
                int annex = whole.indexOf(Slot.ANNEX);
                whole.add(annex < 0 ? whole.size() : annex, slot);
            }
        }
        return whole;
    }

    /** Which of two is chosen; the first where nothing is said. */
    private static boolean second(
            String template, Properties properties, String key, String first, String second) {
        String chosen = properties.getProperty(key, first).strip();
        if (!chosen.equals(first) && !chosen.equals(second)) {
            throw new TemplateBroken(
                    template,
                    "has \"" + key + " = " + chosen + "\"; it can be " + first + " or " + second,
                    key);
        }
        return chosen.equals(second);
    }

    private static boolean isTrue(String template, String key, Properties properties) {
        String value = properties.getProperty(key, "false").strip();
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default ->
                    throw new TemplateBroken(
                            template,
                            "has \"" + key + " = " + value + "\"; it can be true or false",
                            key);
        };
    }

    private static Slot slot(String template, String part) {
        for (Slot slot : Slot.values()) {
            if (written(slot).equals(part)) {
                return slot;
            }
        }
        throw new TemplateBroken(template, "names an unknown part \"" + part + "\"", part);
    }

    private static String written(Slot slot) {
        return slot.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
