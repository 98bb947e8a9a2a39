package org.undersigned.intake.word;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.undersigned.intake.word.Markup.Element;

/** The addresses to which a part links; they are read, never followed (part 2, 9.3). */
final class Relations implements Markup.Listener {

    private final Map<String, String> targets = new HashMap<>();

    static Relations of(byte @Nullable [] part) throws WordUnreadable {
        Relations relations = new Relations();
        if (part != null) {
            Markup.walk(part, relations);
        }
        return relations;
    }

    /** A web or mail address; empty when the link leads elsewhere. */
    String address(String id) {
        return address(targets.getOrDefault(id, ""), "");
    }

    static String address(String target, String otherwise) {
        return target.matches("(?i)(https?://|mailto:)[^\\s\\p{Cntrl}<>]{1,2000}")
                ? target
                : otherwise;
    }

    @Override
    public void begin(Element element) {
        if (element.name().equals("Relationship") && element.get("TargetMode").equals("External")) {
            targets.put(element.get("Id"), element.get("Target"));
        }
    }

    @Override
    public void text(String text) {}

    @Override
    public void end(String name) {}
}
