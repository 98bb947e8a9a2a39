package org.undersigned.campaign.draft;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.undersigned.web.Choice;

/** Languages to write an appeal in, each in its own words. */
final class Tongues {

    private static final List<Choice> ALL =
            Arrays.stream(ULocale.getAvailableLocales())
                    .map(ULocale::toLanguageTag)
                    .filter(tag -> tag.length() == 2)
                    .map(Tongues::choice)
                    .sorted(Comparator.comparing(Choice::label, Collator.getInstance(ULocale.ROOT)))
                    .toList();

    private Tongues() {}

    /**
     * Those that letters have words for, then all others.
     *
     * @param used BCP 47; is among them even where it is a dialect or unknown; empty for none
     */
    static List<Choice> choices(Collection<String> common, String used) {
        SequencedSet<Choice> choices = new LinkedHashSet<>();
        common.forEach(tag -> choices.add(choice(tag)));
        choices.addAll(ALL);
        Stream.of(used)
                .filter(tag -> !tag.isBlank())
                .filter(tag -> choices.stream().noneMatch(it -> it.value().equals(tag)))
                .forEach(tag -> choices.addFirst(choice(tag)));
        return List.copyOf(choices);
    }

    private static Choice choice(String tag) {
        ULocale language = ULocale.forLanguageTag(tag);
        String name = language.getDisplayName(language);
        return new Choice(tag, name.isBlank() ? tag : name);
    }
}
