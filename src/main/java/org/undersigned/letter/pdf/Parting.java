package org.undersigned.letter.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.undersigned.letter.Block;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Part;
import org.undersigned.letter.Run;
import org.undersigned.letter.hyphenation.Hyphenation;

/** Says where words of one letter may be parted: never those that name a person. */
final class Parting {

    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]+");

    /** Two words in capitals, the first of which is not the first of its sentence. */
    private static final Pattern NAME =
            Pattern.compile("(?<=[\\p{L},]\\s)\\p{Lu}(?:\\.|\\p{L}+)(?:\\s+\\p{Lu}\\p{L}+)+");

    private static final int[] NOWHERE = {};

    private final Hyphenation hyphenation;
    private final Set<String> names = new HashSet<>();

    private Parting(Hyphenation hyphenation) {
        this.hyphenation = hyphenation;
    }

    /** Null for a letter whose language has no rules. */
    static @Nullable Parting of(Letter letter) {
        Hyphenation hyphenation = Hyphenation.of(letter.language());
        Parting parting = new Parting(hyphenation);
        if (hyphenation.hasNounsInCapitals()) {
            letter.parts().forEach(parting::learn);
        }
        return hyphenation.isKnown() ? parting : null;
    }

    /** Where capitals begin every noun, a name is told by where it stands. */
    private void learn(Part part) {
        switch (part) {
            case Part.AddressBlock it ->
                    it.addressees().forEach(lines -> lines.forEach(line -> add(CAPITALS, line)));
            case Part.LeadSignatories it -> it.leads().forEach(lead -> add(CAPITALS, lead.name()));
            case Part.Signatories it ->
                    it.groups().stream()
                            .flatMap(group -> group.lines().stream())
                            .forEach(line -> add(CAPITALS, line.who()));
            case Part.CopyTo it -> it.lines().forEach(line -> add(CAPITALS, line));
            case Part.SubjectLine it -> add(NAME, it.text());
            case Part.Salutation it -> add(CAPITALS, it.text());
            case Part.Body it -> learn(it.blocks());
            default -> {}
        }
    }

    private void learn(List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Block.Heading it -> add(NAME, Run.text(it.runs()));
                case Block.Paragraph it -> add(NAME, Run.text(it.runs()));
                case Block.Quotation it -> learn(it.blocks());
                case Block.Listing it -> it.items().forEach(item -> learn(item.blocks()));
                case Block.SectionBreak _, Block.Table _ -> {}
            }
        }
    }

    private void add(Pattern wanted, String text) {
        Matcher found = wanted.matcher(text);
        while (found.find()) {
            Matcher words = CAPITALS.matcher(found.group());
            while (words.find()) {
                names.add(words.group());
            }
        }
    }

    /** Places within a stretch without spaces, counted from its first character. */
    int[] places(String text, int from, int to) {
        boolean alone =
                (from == 0 || Character.isWhitespace(text.charAt(from - 1)))
                        && (to == text.length() || Character.isWhitespace(text.charAt(to)));
        if (!alone) {
            return NOWHERE;
        }
        String word = text.substring(from, to);
        return !names.isEmpty() && names(word) ? NOWHERE : hyphenation.places(word);
    }

    private boolean names(String word) {
        Matcher own = CAPITALS.matcher(word);
        return own.find()
                && (names.contains(own.group())
                        || names.contains(own.group().replaceAll("s$", "")));
    }
}
