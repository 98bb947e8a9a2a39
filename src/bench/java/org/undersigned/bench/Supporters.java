package org.undersigned.bench;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.undersigned.letter.Signatory;
import org.undersigned.letter.Signers;

/** Invented supporters: seven of ten write in Latin script, the others in six more. */
final class Supporters implements Signers {

    private static final String[] GIVEN = {
        "Anna", "José", "Łukasz", "Zoë", "Ingrid", "Siobhán", "Đorđe", "Гульнар", "Олена",
        "Ελένη", "محمد", "מרים", "თამარ", "Անահիտ"
    };

    private static final String[] FAMILY = {
        "Adeyemi", "Núñez", "Wójcik", "O’Brien", "van der Berg", "Çelik", "Kováčová", "Қасымова",
        "Шевченко", "Παππά", "علي", "לוי", "ბერიძე", "Սարգսյան"
    };

    private static final String[] ROLES = {
        "teacher", "human rights defender", "member of the council of an association"
    };

    private static final String[] COUNTRIES = {"FR", "UA", "KZ", "NO", "BR"};

    private final int count;

    /** As many as asked, always the same ones; two in five say what they are. */
    Supporters(int count) {
        this.count = count;
    }

    @Override
    public Stream<Signer> all() {
        return IntStream.range(0, count).mapToObj(i -> new Signer(new UUID(0, i), one(i)));
    }

    @Override
    public List<Signer> still(List<UUID> ids) {
        return ids.stream()
                .map(id -> new Signer(id, one((int) id.getLeastSignificantBits())))
                .toList();
    }

    private static Signatory one(int i) {
        int script = i % 10 < 7 ? i % 7 : 7 + i / 10 % 7;
        String name = GIVEN[script] + " " + FAMILY[(script + i / 70 * 7) % 7 + script / 7 * 7];
        String role = i % 5 < 2 ? ROLES[i % ROLES.length] : null;
        return new Signatory(null, name, role, COUNTRIES[i % COUNTRIES.length], null);
    }
}
