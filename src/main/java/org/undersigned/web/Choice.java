package org.undersigned.web;

import java.util.List;

/**
 * One of several values that a form offers.
 *
 * @param value what is sent
 * @param label what people read
 */
public record Choice(String value, String label) {

    /** Every constant of an enum, in its own order, with its name as words. */
    public static <E extends Enum<E>> List<Choice> of(Class<E> constants) {
        return List.of(constants.getEnumConstants()).stream()
                .map(constant -> new Choice(constant.name(), InTemplates.words(constant)))
                .toList();
    }
}
