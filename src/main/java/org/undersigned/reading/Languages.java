package org.undersigned.reading;

import com.ibm.icu.util.ULocale;
import java.util.Collection;
import java.util.List;
import org.undersigned.web.Choice;

/** Languages for readers to choose from, each in its own words. */
final class Languages {

    private Languages() {}

    /**
     * @param tags BCP 47
     */
    static List<Choice> choices(Collection<String> tags) {
        return tags.stream()
                .map(
                        tag -> {
                            ULocale language = ULocale.forLanguageTag(tag);
                            return new Choice(tag, language.getDisplayName(language));
                        })
                .toList();
    }
}
