package org.undersigned.campaign.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.draft.CampaignForm.TargetForm;
import org.undersigned.web.Form;

/** The targets as the lines of a form, with what its buttons do to them. */
final class TargetRows {

    private static final int MOST = 500;

    private final List<TargetForm> rows = new ArrayList<>();

    private TargetRows() {}

    static TargetRows of(Campaign campaign) {
        TargetRows rows = new TargetRows();
        campaign.targets()
                .forEach(
                        target ->
                                rows.rows.add(
                                        new TargetForm(
                                                target.id().toString(),
                                                target.official().id().toString(),
                                                target.as().name(),
                                                target.receivesNames(),
                                                target.line())));
        return rows;
    }

    static TargetRows of(Form form) {
        TargetRows rows = new TargetRows();
        for (int i = 0; i < MOST && !form.value(field(i, "official")).isEmpty(); i++) {
            rows.rows.add(
                    new TargetForm(
                            blankToNull(form.value(field(i, "id"))),
                            form.value(field(i, "official")),
                            form.value(field(i, "as")),
                            form.has(field(i, "receivesNames"), "on"),
                            form.value(field(i, "line"))));
        }
        return rows;
    }

    private static @Nullable String blankToNull(String value) {
        return value.isBlank() ? null : value;
    }

    static String field(int index, String name) {
        return "targets[%d].%s".formatted(index, name);
    }

    /**
     * Does what a button says: up-2, down-2, remove-2 with the line's number, or add-TO- and
     * add-CC- with an official's id.
     */
    void press(String button) {
        int dash = button.lastIndexOf('-');
        if (button.startsWith("add-TO-") || button.startsWith("add-CC-")) {
            String as = button.substring(4, 6);
            rows.add(new TargetForm(null, button.substring(7), as, as.equals("TO"), ""));
        } else if (dash > 0 && button.substring(dash + 1).matches("\\d{1,3}")) {
            press(button.substring(0, dash), Integer.parseInt(button.substring(dash + 1)));
        }
    }

    private void press(String verb, int row) {
        if (row >= rows.size()) {
            return;
        }
        switch (verb) {
            case "up" -> Collections.swap(rows, row, Math.max(0, row - 1));
            case "down" -> Collections.swap(rows, row, Math.min(rows.size() - 1, row + 1));
            case "remove" -> rows.remove(row);
            default -> {}
        }
    }

    List<TargetForm> rows() {
        return rows;
    }

    /** The lines as a form shows them. */
    Form form() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            TargetForm row = rows.get(i);
            values.put(field(i, "id"), row.id());
            values.put(field(i, "official"), row.official());
            values.put(field(i, "as"), row.as());
            values.put(
                    field(i, "receivesNames"),
                    Boolean.TRUE.equals(row.receivesNames()) ? "on" : null);
            values.put(field(i, "line"), row.line());
        }
        return Form.of(values);
    }
}
