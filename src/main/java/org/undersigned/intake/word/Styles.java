package org.undersigned.intake.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.undersigned.intake.word.Markup.Element;

/** The styles of a document by their ids (17.7); Word writes the names of its own in English. */
final class Styles implements Markup.Listener {

    /**
     * @param name in lower case
     * @param list the number of the list it makes; empty for none
     */
    record Style(String name, String list, int level, String basedOn) {
        static final Style NONE = new Style("", "", 0, "");
    }

    private final Map<String, Style> styles = new HashMap<>();
    private String id = "";
    private String name = "";
    private String list = "";
    private String basedOn = "";
    private int level;

    static Styles of(byte @Nullable [] part) throws WordUnreadable {
        Styles styles = new Styles();
        if (part != null) {
            Markup.walk(part, styles);
        }
        return styles;
    }

    Style get(String id) {
        return styles.getOrDefault(id, Style.NONE);
    }

    /** The list that a style makes, also where it takes it from the style it is based on. */
    Style withList(String id) {
        Style style = get(id);
        for (int i = 0; i < 10 && style.list().isEmpty() && !style.basedOn().isEmpty(); i++) {
            style = get(style.basedOn());
        }
        return style;
    }

    @Override
    public void begin(Element element) {
        switch (element.name()) {
            case "style" -> {
                id = element.get("styleId");
                name = "";
                list = "";
                basedOn = "";
                level = 0;
            }
            case "name" -> name = element.val().toLowerCase(Locale.ROOT);
            case "basedOn" -> basedOn = element.val();
            case "numId" -> list = element.val();
            case "ilvl" -> level = Lists.number(element.val());
            default -> {}
        }
    }

    @Override
    public void text(String text) {}

    @Override
    public void end(String element) {
        if (element.equals("style")) {
            styles.put(id, new Style(name, list, level, basedOn));
        }
    }
}
