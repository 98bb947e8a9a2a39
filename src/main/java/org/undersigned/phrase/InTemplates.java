package org.undersigned.phrase;

import io.quarkus.qute.TemplateExtension;

/** What a template can ask of a language: {@code {lang.say('page.skip')}}. */
@TemplateExtension
class InTemplates {

    private InTemplates() {}

    static String say(String language, String key) {
        return Phrases.in(language).say(key);
    }
}
