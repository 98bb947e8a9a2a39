package org.undersigned.campaign.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.undersigned.web.Checks;
import org.undersigned.web.Form;

/** Turns a campaign's JSON into the fields of a form, and back. */
@ApplicationScoped
class FormFields {

    /** As many lead signatories as one page can hold. */
    static final int MOST_LEADS = 20;

    private static final Set<String> TIMES = Set.of("opensAt", "closesAt", "signOnUntil");

    private final ObjectMapper json;

    FormFields(ObjectMapper json) {
        this.json = json;
    }

    Form show(ObjectNode campaign, Section section, String seen) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put(Editor.SEEN, seen);
        for (String field : section.fields()) {
            JsonNode value = campaign.at("/" + field.replace('.', '/'));
            if (Section.isList(field)) {
                showLeads(value, values);
            } else if (Section.isLines(field)) {
                List<String> lines = new ArrayList<>();
                value.forEach(line -> lines.add(line.asText()));
                values.put(field, String.join("\n", lines));
            } else if (Section.isBox(field)) {
                values.put(field, value.asBoolean() ? "on" : null);
            } else if (!value.isMissingNode() && !value.isNull()) {
                values.put(field, TIMES.contains(field) ? local(value) : value.asText());
            }
        }
        return Form.of(values);
    }

    /** 2026-05-18T09:00:00Z as browsers want it in a field for times. */
    private static String local(JsonNode instant) {
        return instant.asText().replaceFirst("(T\\d\\d:\\d\\d)(:00)?(\\.\\d+)?Z$", "$1");
    }

    private static void showLeads(JsonNode leads, Map<String, @Nullable Object> values) {
        for (int i = 0; i < leads.size(); i++) {
            values.put(lead(i, "name"), leads.get(i).get("name").asText());
            values.put(lead(i, "title"), leads.get(i).get("title").asText());
        }
    }

    /**
     * @param present what is there now; a translation is laid among the others
     */
    ObjectNode read(Form form, Section section, ObjectNode present) {
        ObjectNode wishes = json.createObjectNode();
        Checks checks = new Checks();
        for (String field : section.fields()) {
            if (field.startsWith("translations.") && !wishes.has("translations")) {
                wishes.set("translations", present.get("translations").deepCopy());
            }
            put(wishes, field, value(form, field, checks));
        }
        checks.done();
        return wishes;
    }

    ObjectNode targets(List<CampaignForm.TargetForm> targets) {
        ObjectNode wishes = json.createObjectNode();
        wishes.set("targets", json.valueToTree(targets));
        return wishes;
    }

    private JsonNode value(Form form, String field, Checks checks) {
        if (Section.isList(field)) {
            return leads(form);
        }
        if (Section.isBox(field)) {
            return json.getNodeFactory().booleanNode(form.has(field, "on"));
        }
        String value = form.value(field);
        if (Section.isLines(field)) {
            ArrayNode lines = json.createArrayNode();
            value.lines().filter(line -> !line.isBlank()).forEach(lines::add);
            return lines;
        }
        if (value.isBlank()) {
            return json.nullNode();
        }
        if (field.equals("goal")) {
            return json.getNodeFactory()
                    .numberNode(checks.number(field, value, 1, 1, Integer.MAX_VALUE));
        }
        return json.getNodeFactory().textNode(value);
    }

    private ArrayNode leads(Form form) {
        ArrayNode leads = json.createArrayNode();
        for (int i = 0; i < MOST_LEADS; i++) {
            String name = form.value(lead(i, "name"));
            String title = form.value(lead(i, "title"));
            if (!name.isBlank() || !title.isBlank()) {
                leads.addObject().put("name", name).put("title", title);
            }
        }
        return leads;
    }

    static String lead(int index, String field) {
        return "leadSignatories[%d].%s".formatted(index, field);
    }

    private void put(ObjectNode object, String field, JsonNode value) {
        int dot = field.indexOf('.');
        if (dot < 0) {
            object.set(field, value);
        } else {
            String level = field.substring(0, dot);
            JsonNode there = object.get(level);
            ObjectNode below = there instanceof ObjectNode known ? known : object.putObject(level);
            put(below, field.substring(dot + 1), value);
        }
    }
}
