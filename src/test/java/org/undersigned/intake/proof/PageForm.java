package org.undersigned.intake.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a browser would send of a form as the page shows it. */
final class PageForm {

    private static final Pattern FIELD =
            Pattern.compile(
                    "<input ([^>]*)>|<textarea ([^>]*)>\\n?(.*?)</textarea>"
                            + "|<select ([^>]*)>(.*?)</select>",
                    Pattern.DOTALL);

    private PageForm() {}

    static Map<String, List<String>> fields(String page, String action) {
        int from = page.indexOf("action=\"" + action + "\"");
        String form = page.substring(from, page.indexOf("</form>", from));
        Map<String, List<String>> fields = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(form);
        while (field.find()) {
            if (field.group(1) != null) {
                boolean box = field.group(1).contains("type=\"checkbox\"");
                if (!box || field.group(1).contains(" checked")) {
                    put(fields, field.group(1), attribute(field.group(1), "value"));
                }
            } else if (field.group(2) != null) {
                put(fields, field.group(2), field.group(3));
            } else {
                Matcher chosen =
                        Pattern.compile("value=\"([^\"]*)\" selected").matcher(field.group(5));
                put(fields, field.group(4), chosen.find() ? chosen.group(1) : "");
            }
        }
        return fields;
    }

    private static void put(Map<String, List<String>> fields, String attributes, String value) {
        fields.computeIfAbsent(attribute(attributes, "name"), any -> new ArrayList<>())
                .add(unescaped(value));
    }

    private static String attribute(String attributes, String name) {
        Matcher value = Pattern.compile("(?:^| )" + name + "=\"([^\"]*)\"").matcher(attributes);
        return value.find() ? value.group(1) : "";
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
