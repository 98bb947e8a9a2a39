package org.undersigned.intake;

import java.util.Locale;
import java.util.Set;
import org.undersigned.intake.text.TypedText;
import org.undersigned.letter.Folder;
import org.undersigned.letter.Labels;

/** Reads letters for tests, without a server. */
public final class Readings {

    private static final Set<String> COUNTRIES =
            Set.of(
                    "kazakhstan",
                    "ukraine",
                    "france",
                    "poland",
                    "polska",
                    "deutschland",
                    "україна",
                    "казахстан",
                    "польша",
                    "españa",
                    "mexico",
                    "suisse",
                    "georgia");

    private Readings() {}

    public static Recognition recognition() {
        return new Recognition(
                new Vocabulary(new Labels(new Folder(null))),
                name -> COUNTRIES.contains(name.strip().toLowerCase(Locale.ROOT)));
    }

    public static Reading of(Original original) {
        return recognition().read(original);
    }

    /** Of a pasted text. */
    public static Reading of(String text) {
        return of(TypedText.read(text));
    }
}
