package org.undersigned.campaign.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A part of a campaign that one page of the editor shows and changes.
 *
 * @param fields by their names in the JSON API, with dots between the levels
 */
record Section(List<String> fields) {

    static final Section LETTER =
            new Section(
                    List.of(
                            "letter.template",
                            "letter.place",
                            "letter.date",
                            "letter.reference",
                            "letter.deliveryLine",
                            "letter.subjectLabel",
                            "letter.addressBlock",
                            "letter.collective",
                            "letter.enclosures",
                            "letter.namesVerified",
                            "letter.pressContact",
                            "letter.source.name",
                            "letter.source.url",
                            "letter.source.copyright",
                            "letter.from",
                            "letter.replyTo",
                            "leadSignatories"));

    static final Section SETTINGS =
            new Section(
                    List.of(
                            "slug",
                            "kind",
                            "language",
                            "signing",
                            "published",
                            "sensitive",
                            "defaultAudience",
                            "goal",
                            "opensAt",
                            "closesAt",
                            "signOnUntil",
                            "contacts",
                            "limits.burst",
                            "limits.sustained"));

    static final Section TARGETS = new Section(List.of("targets"));

    private static final Set<String> BOXES =
            Set.of(
                    "published",
                    "sensitive",
                    "letter.addressBlock",
                    "letter.collective",
                    "letter.namesVerified");

    /** The original's words, and the salutation beside them. */
    static Section text() {
        List<String> fields = new ArrayList<>(words(""));
        fields.add("letter.salutation");
        return new Section(List.copyOf(fields));
    }

    static Section translation(String language) {
        return new Section(words("translations." + language + "."));
    }

    private static List<String> words(String at) {
        return List.of(
                at + "title",
                at + "standfirst",
                at + "letter.subject",
                at + "letter.body",
                at + "letter.closing",
                at + "letter.demands",
                at + "letter.notesToEditors");
    }

    /** Whether it is a box that is ticked or not. */
    static boolean isBox(String field) {
        return BOXES.contains(field);
    }

    /** Whether it is a list of lines. */
    static boolean isLines(String field) {
        return field.equals("contacts");
    }

    /** Whether it is a list of lead signatories. */
    static boolean isList(String field) {
        return field.equals("leadSignatories");
    }
}
