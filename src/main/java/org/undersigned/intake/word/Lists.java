package org.undersigned.intake.word;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.undersigned.intake.word.Markup.Element;

/** How the lists of a document count (17.9). */
final class Lists implements Markup.Listener {

    static final int DEEPEST = 8;

    private record Level(String format, int start) {}

    private final Map<String, Level> levels = new HashMap<>();
    private final Map<String, String> abstracts = new HashMap<>();
    private final Map<String, Integer> starts = new HashMap<>();
    private String abstractId = "";
    private String list = "";
    private int level;
    private String format = "";
    private int start = 1;

    static Lists of(byte @Nullable [] part) throws WordUnreadable {
        Lists lists = new Lists();
        if (part != null) {
            Markup.walk(part, lists);
        }
        return lists;
    }

    /** "bullet", "decimal" and the like; "none" where nothing stands before the words. */
    String format(String list, int level) {
        return level(list, level).format();
    }

    int start(String list, int level) {
        return starts.getOrDefault(list + " " + level, level(list, level).start());
    }

    private Level level(String list, int level) {
        String kind = abstracts.getOrDefault(list, "");
        return levels.getOrDefault(kind + " " + level, new Level("none", 1));
    }

    static int number(String value) {
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) : 0;
    }

    @Override
    public void begin(Element element) {
        switch (element.name()) {
            case "abstractNum" -> abstractId = element.get("abstractNumId");
            case "lvl" -> {
                level = number(element.get("ilvl"));
                format = "decimal";
                start = 1;
            }
            case "numFmt" -> format = element.val();
            case "start" -> start = number(element.val());
            case "num" -> list = element.get("numId");
            case "abstractNumId" -> abstracts.put(list, element.val());
            case "lvlOverride" -> level = number(element.get("ilvl"));
            case "startOverride" -> starts.put(list + " " + level, number(element.val()));
            default -> {}
        }
    }

    @Override
    public void text(String text) {}

    @Override
    public void end(String name) {
        if (name.equals("lvl") && !abstractId.isEmpty()) {
            levels.put(abstractId + " " + level, new Level(format, start));
        } else if (name.equals("abstractNum")) {
            abstractId = "";
        }
    }
}
