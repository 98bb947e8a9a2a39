package org.undersigned.reading;

import org.jspecify.annotations.Nullable;
import org.undersigned.letter.SupporterList;
import org.undersigned.letter.assembly.Occasion;
import org.undersigned.web.InvalidInput;

/** A volume of a long list of supporters, as somebody asks for it. */
final class Volume {

    private Volume() {}

    /**
     * The occasion with one volume of its list, or with the whole where none is asked for.
     *
     * @throws InvalidInput when there is no such volume
     */
    static Occasion of(Occasion occasion, @Nullable String wanted) {
        if (wanted == null || wanted.isBlank()) {
            return occasion;
        }
        SupporterList list = occasion.supporters();
        int volumes = list == null ? 0 : list.volumes();
        if (list != null && wanted.matches("[1-9][0-9]{0,5}")) {
            int number = Integer.parseInt(wanted);
            if (number <= volumes) {
                return occasion.with(list.volume(number));
            }
        }
        throw new InvalidInput("volume", "The list has this many volumes: " + volumes + ".");
    }
}
